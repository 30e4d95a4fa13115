/** Delivers what waits for webhooks, tries again with patience, and switches off a hook that fails and fails. */
import { later } from '../clock.ts';
import type { Row } from '../db/database.ts';
import { notify } from '../notices.ts';
import type { Service } from '../running.ts';
import { callHook } from './call-hook.ts';
import { AddressRefused } from './guarded-fetch.ts';
import { unseal } from './sealed.ts';

/** Seconds until the next try: 5 s, 1 min, 5 min, 30 min, 2 h, 8 h; then the delivery has failed. */
const patience = [5, 60, 300, 1800, 7200, 28_800] as const;
/** Failed tries in a row after which a hook is switched off. */
const enough = 20;
const leaseSeconds = 60;

type Parts = Pick<Service, 'control' | 'env' | 'cookies' | 'now' | 'random'>;

/** Delivers what is due, a few at once; answers how many arrived. */
export async function deliverDue(parts: Parts): Promise<number> {
  const due = await parts.control.read({
    sql: `SELECT delivery.*, hook.url, hook.secret, hook.team, hook.made_by, hook.failures FROM delivery JOIN hook ON hook.id = delivery.hook
      WHERE delivery.state = 'waiting' AND delivery.next_at <= ? AND hook.is_on ORDER BY delivery.next_at, delivery.id LIMIT 20`,
    args: [parts.now()],
  });
  const results = await Promise.all(due.map((row) => deliverOne(parts, row)));
  return results.filter(Boolean).length;
}

async function deliverOne(parts: Parts, row: Row): Promise<boolean> {
  const { control, now } = parts;
  const [taken] = await control.write([
    {
      sql: "UPDATE delivery SET next_at = ? WHERE id = ? AND state = 'waiting' AND next_at = ?",
      args: [later(now(), leaseSeconds), String(row['id']), String(row['next_at'])],
    },
  ]);
  if (taken?.rowsAffected !== 1) return false;
  const answer = await attempt(parts, row);
  if (answer.ok) await control.write(arrived(row, answer.said));
  else await fail(parts, row, answer.said);
  return answer.ok;
}

async function attempt({ env, cookies, now }: Parts, row: Row): Promise<{ ok: boolean; said: string }> {
  try {
    const secret = unseal(String(row['secret']), cookies.secret);
    const status = await callHook({
      url: String(row['url']),
      secret,
      id: String(row['id']),
      payload: String(row['payload']),
      at: now(),
      allowPrivate: env.privateHooks,
    });
    return { ok: status >= 200 && status < 300, said: String(status) };
  } catch (trouble) {
    return { ok: false, said: whyNot(trouble) };
  }
}

function whyNot(trouble: unknown): string {
  if (trouble instanceof AddressRefused) return 'private address';
  if (trouble instanceof Error && 'code' in trouble) return String(trouble.code);
  return trouble instanceof Error ? trouble.name : 'no answer';
}

const arrived = (row: Row, said: string) => [
  {
    sql: "UPDATE delivery SET state = 'delivered', attempts = attempts + 1, answer = ?, next_at = NULL WHERE id = ?",
    args: [said, String(row['id'])],
  },
  { sql: 'UPDATE hook SET failures = 0 WHERE id = ?', args: [String(row['hook'])] },
];

/** 410 Gone is a receiver's way to say stop. */
async function fail(parts: Parts, row: Row, said: string): Promise<void> {
  const { control, now } = parts;
  const wait = patience[Number(row['attempts'])];
  const hook = String(row['hook']);
  const [, counted] = await control.write([
    {
      sql: 'UPDATE delivery SET state = ?, attempts = attempts + 1, answer = ?, next_at = ? WHERE id = ?',
      args: [
        wait === undefined ? 'failed' : 'waiting',
        said,
        wait === undefined ? null : later(now(), wait),
        String(row['id']),
      ],
    },
    { sql: 'UPDATE hook SET failures = failures + 1 WHERE id = ? RETURNING failures', args: [hook] },
  ]);
  const failures = Number(counted?.rows[0]?.['failures'] ?? 0);
  if (failures < enough && said !== '410') return;
  const because =
    said === '410'
      ? 'The receiver said it is gone (410).'
      : `${failures} tries in a row failed, the last with: ${said}.`;
  const [off] = await control.write([
    { sql: 'UPDATE hook SET is_on = 0, off_because = ? WHERE id = ? AND is_on', args: [because, hook] },
  ]);
  if (off?.rowsAffected === 1)
    await notify(parts, {
      team: String(row['team']),
      to: [String(row['made_by'])],
      kind: 'hook-off',
      client: null,
      by: hook,
    });
}
