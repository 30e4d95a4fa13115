/** What is wrong with an environment beyond the single value: names nobody reads, and settings that belong together. */
type Given = {
  readonly [K in
    | 'CLEARWAY_SMTP_URL'
    | 'CLEARWAY_MAIL_FROM'
    | 'CLEARWAY_CONTROL_URL'
    | 'CLEARWAY_TEAM_URL'
    | 'CLEARWAY_SECRET']?: string | undefined;
};

/** Read by admin.ts; they may stand in the same environment. */
const forAdmin = ['CLEARWAY_BACKUP_PASSPHRASE', 'CLEARWAY_BACKUP_PASSPHRASE_FILE'];

export const unknownNames = (set: object, known: object) =>
  Object.keys(set)
    .filter((name) => name.startsWith('CLEARWAY_') && !(name in known) && !forAdmin.includes(name))
    .map((name) => `  ${name} is not a setting of this version; README.md, Configuration, lists them`);

/** Settings that only make sense together. */
export function togetherMistakes(all: Given): string[] {
  const wrong: string[] = [];
  if (all.CLEARWAY_SMTP_URL && !all.CLEARWAY_MAIL_FROM)
    wrong.push('  CLEARWAY_MAIL_FROM should be set when CLEARWAY_SMTP_URL is');
  if (Boolean(all.CLEARWAY_CONTROL_URL) !== Boolean(all.CLEARWAY_TEAM_URL)) {
    wrong.push('  CLEARWAY_CONTROL_URL and CLEARWAY_TEAM_URL should be set together or not at all');
  }
  if (all.CLEARWAY_CONTROL_URL && !all.CLEARWAY_SECRET)
    wrong.push('  CLEARWAY_SECRET should be set when CLEARWAY_CONTROL_URL is, to the same for every process');
  return wrong;
}
