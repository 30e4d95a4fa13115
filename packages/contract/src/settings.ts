/** Settings of a team: each with who changed it last and when. */
import * as z from 'zod/mini';
import { givenName } from './given-name.ts';

const length = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('days'), days: z.number().check(z.int(), z.minimum(1), z.maximum(3650)) }),
  z.object({ unit: z.literal('hours'), hours: z.number().check(z.int(), z.minimum(1), z.maximum(2400)) }),
]);
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Every setting and its shape. `clocks` is read by the service when it decides; the fact keeps its source. */
export const settingShapes = {
  /** IANA zone in which times of day are shown and the digest is sent; days about CMS stay US Eastern. */
  'time-zone': z.string().check(z.maxLength(60)),
  /** The team's own length for a clock, with the reason. */
  clocks: z
    .array(z.object({ clock: z.string().check(z.maxLength(60)), length, reason: text }))
    .check(z.maxLength(40)),
  /** The team's words for a message, by message id and language. Slots stay as `{slot}`. */
  templates: z
    .array(
      z.object({
        message: z.string().check(z.maxLength(80)),
        language: z.enum(['en', 'es']),
        subject: z.string().check(z.trim(), z.maxLength(200)),
        body: z.string().check(z.trim(), z.minLength(1), z.maxLength(5000)),
      }),
    )
    .check(z.maxLength(200)),
  /** Days after a request was sent on which our own member is reminded to nudge the client. */
  reminders: z.object({
    on: z.boolean(),
    days: z
      .array(z.number().check(z.int(), z.minimum(1), z.maximum(60)))
      .check(z.minLength(1), z.maxLength(12)),
    /** A reminder due on a weekend or US federal holiday moves to the next business day, never past the act-by day. */
    businessDays: z.boolean(),
  }),
  digest: z.object({ on: z.boolean(), at: clockTime, businessDays: z.boolean() }),
  /** Days that removed records and spent links are kept; 0 keeps them. */
  retention: z.object({ removedDays: z.number().check(z.int(), z.minimum(0), z.maximum(3650)) }),
  /** Everybody must have a second factor to see the records. */
  'require-second-factor': z.boolean(),
  /** Minutes without its person after which a session of the dashboard ends when it asks for this team; 0: as sessions live. */
  'idle-minutes': z.number().check(
    z.int(),
    z.refine((minutes) => minutes === 0 || (minutes >= 5 && minutes <= 10_080), '0, or 5 to 10,080 minutes'),
  ),
} as const;
export type SettingName = keyof typeof settingShapes;
export type Settings = { readonly [N in SettingName]: z.infer<(typeof settingShapes)[N]> };

export const settingsShape = z.object(settingShapes);
const touched = z.object({ by: z.string(), byName: z.string(), at: z.string() });
export const settingsReply = z.object({
  team: z.object({ id: z.string(), name: z.string() }),
  settings: settingsShape,
  /** Who changed it last; a setting never changed is absent. */
  changed: z.record(z.string(), touched),
});
export type SettingsReply = z.infer<typeof settingsReply>;
/** Only what is to change; each value whole. */
export const settingsBody = z.partial(z.object({ ...settingShapes, name: givenName(100) }));
