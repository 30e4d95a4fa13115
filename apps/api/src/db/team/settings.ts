/** The team's own lengths of clocks, laid over the published ones. */
import { lengths } from '@clearway/catalog/clocks';
import type { ClockId, Clocks, Length } from '@clearway/domain/clock';
import type { Database } from '../database.ts';

/** What table setting holds under this name: clock id to the override. */
export const clockSetting = 'clocks';
type Override = { readonly length: Length };

/** The clocks as the team counts them. */
export async function clocksOf(db: Database): Promise<Clocks> {
  const [row] = await db.read({ sql: 'SELECT value FROM setting WHERE name = ?', args: [clockSetting] });
  return clocksFrom(row ? String(row['value']) : null);
}

/** The overrides as table setting holds them; null where there are none. */
export type ClockTexts = string | null;

export function clocksFrom(text: ClockTexts): Clocks {
  if (text === null) return lengths;
  // cast: written by us after its schema was checked
  const overrides = JSON.parse(text) as Partial<Record<ClockId, Override>>;
  const own = Object.entries(overrides).map(([clock, override]) => [clock, override.length] as const);
  return { ...lengths, ...Object.fromEntries(own) };
}
