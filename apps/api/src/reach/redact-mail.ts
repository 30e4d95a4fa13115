/** Takes a text out of the mail of a team that is kept or waits; the words are sealed, so each is opened and sealed again. */
import type { Statement } from '../db/database.ts';
import type { Service } from '../running.ts';
import { seal, unseal } from './sealed.ts';

type Parts = Pick<Service, 'control' | 'cookies' | 'random'>;

/** The statements that do it; none where no mail holds the text. */
export async function redactMail(
  { control, cookies, random }: Parts,
  team: string,
  text: string,
  blot: string,
): Promise<readonly Statement[]> {
  const rows = await control.read({ sql: 'SELECT id, subject, body FROM mail WHERE team = ?', args: [team] });
  return rows.flatMap((row) => {
    const subject = String(row['subject']);
    const body = row['body'] === null ? '' : unseal(String(row['body']), cookies.secret);
    if (!`${subject}\n${body}`.includes(text)) return [];
    const sealed = row['body'] === null ? null : seal(body.replaceAll(text, blot), cookies.secret, random);
    return [
      {
        sql: 'UPDATE mail SET subject = ?, body = ? WHERE id = ?',
        args: [subject.replaceAll(text, blot), sealed, String(row['id'])],
      },
    ];
  });
}
