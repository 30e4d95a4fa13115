/** Sends waiting mail by SMTP, with patience; what was sent loses its words. */
import type { Transporter } from 'nodemailer';
import { later } from '../clock.ts';
import type { Row } from '../db/database.ts';
import type { Service } from '../running.ts';
import { unseal } from './sealed.ts';

/** Seconds until the next try, and after the last of them none. */
const patience = [60, 300, 1800, 7200, 21_600] as const;
/** A mail taken by a process that died is free again after this. */
const leaseSeconds = 300;

type Parts = Pick<Service, 'control' | 'env' | 'cookies' | 'now'>;

/** Sends what is due; answers how many were sent. Does nothing where no server is set. */
export async function sendDueMail(parts: Parts): Promise<number> {
  const { control, env, now } = parts;
  if (!env.smtp) return 0;
  const due = await control.read({
    sql: "SELECT * FROM mail WHERE state = 'waiting' AND next_at <= ? ORDER BY next_at LIMIT 50",
    args: [now()],
  });
  if (due.length === 0) return 0;
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(env.smtp.url, {
    from: env.smtp.from,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const results = [];
  for (const row of due) results.push(await sendOne(parts, transport, row));
  transport.close();
  return results.filter(Boolean).length;
}

async function sendOne(parts: Parts, transport: Transporter, row: Row): Promise<boolean> {
  const { control, cookies, now } = parts;
  const id = String(row['id']);
  const [taken] = await control.write([
    {
      sql: "UPDATE mail SET next_at = ? WHERE id = ? AND state = 'waiting' AND next_at = ?",
      args: [later(now(), leaseSeconds), id, String(row['next_at'])],
    },
  ]);
  if (taken?.rowsAffected !== 1) return false;
  try {
    await transport.sendMail({
      to: String(row['sent_to']),
      subject: String(row['subject']),
      text: unseal(String(row['body']), cookies.secret),
      headers: stopHeaders(row),
    });
    await control.write([
      {
        sql: "UPDATE mail SET state = 'sent', body = NULL, attempts = attempts + 1, next_at = NULL, why = NULL WHERE id = ?",
        args: [id],
      },
    ]);
    return true;
  } catch (trouble) {
    await control.write([failed(row, trouble, now())]);
    return false;
  }
}

function stopHeaders(row: Row): Record<string, string> {
  if (row['headers'] === null) return {};
  return {
    'List-Unsubscribe': `<${String(row['headers'])}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** The next try, or the end of it. The reason is the server's code, not its text, which may quote the mail. */
function failed(row: Row, trouble: unknown, now: string) {
  const attempts = Number(row['attempts']);
  const wait = patience[attempts];
  const why = trouble instanceof Error && 'code' in trouble ? String(trouble.code) : 'not sent';
  return {
    sql: 'UPDATE mail SET state = ?, attempts = ?, next_at = ?, why = ? WHERE id = ?',
    args: [
      wait === undefined ? 'failed' : 'waiting',
      attempts + 1,
      wait === undefined ? null : later(now, wait),
      why,
      String(row['id']),
    ],
  };
}
