/** A team's settings: what is kept in its database, with what stands in for what was never set. */
import { type SettingName, type Settings, settingShapes } from '@clearway/contract/settings';
import type { Database, Row } from './db/database.ts';

/** Reminders on the days of the ladder; no digest until somebody asks for it. */
export const defaults: Settings = {
  'time-zone': 'America/New_York',
  clocks: [],
  templates: [],
  reminders: { on: true, days: [3, 7, 14, 21, 27], businessDays: true },
  digest: { on: false, at: '07:30', businessDays: true },
  retention: { removedDays: 0 },
  'require-second-factor': false,
  'idle-minutes': 0,
};

export const settingNames = Object.keys(settingShapes).filter(
  (name): name is SettingName => name in defaults,
);

/** The rows as settings; a value an older version wrote that no longer parses counts as never set. */
export function settingsFrom(rows: readonly Row[]): Settings {
  const kept = Object.fromEntries(rows.map((row) => [String(row['name']), parsed(row)]));
  return {
    'time-zone': read('time-zone', kept),
    clocks: read('clocks', kept),
    templates: read('templates', kept),
    reminders: read('reminders', kept),
    digest: read('digest', kept),
    retention: read('retention', kept),
    'require-second-factor': read('require-second-factor', kept),
    'idle-minutes': read('idle-minutes', kept),
  };
}

function read<N extends SettingName>(name: N, kept: Readonly<Record<string, unknown>>): Settings[N] {
  const result = settingShapes[name].safeParse(name === 'clocks' ? asList(kept[name]) : kept[name]);
  // cast: the shape of this very name parsed it
  return result.success ? (result.data as Settings[N]) : defaults[name];
}

function parsed(row: Row): unknown {
  return JSON.parse(String(row['value']));
}

/** Clocks are kept by id, as db/team/settings.ts reads them, and travel as a list. */
function asList(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return kept;
  return Object.entries(kept).map(([clock, override]) => ({ clock, ...override }));
}

/** What is written for a setting. */
export function keptValue(name: SettingName, value: unknown): string {
  if (name !== 'clocks' || !Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(
    Object.fromEntries(value.map(({ clock, ...override }: { clock: string }) => [clock, override])),
  );
}

export async function settingsOf(db: Database): Promise<Settings> {
  return settingsFrom(await db.read({ sql: 'SELECT name, value FROM setting' }));
}
