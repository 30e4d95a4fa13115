/** `/feeds/<token>.ics`: act-by dates as whole-day events. Without names, unless its maker chose them. */
import { moveLabel } from '@clearway/catalog/sentences/moves';
import type { ClientLine } from '@clearway/contract/clients';
import { isId } from '@clearway/domain/id';
import type { Hono } from 'hono';
import { clientAddress } from '../client-address.ts';
import { later } from '../clock.ts';
import type { Database, Row } from '../db/database.ts';
import { clientsList } from '../db/team/read/clients.ts';
import { notFound } from '../problem.ts';
import type { Service } from '../running.ts';
import { throttle } from '../throttle.ts';
import { hashOf, isToken } from '../tokens.ts';
import { calendar, type DayEvent } from './ics.ts';

/** Most events of a feed: those to act on first. */
const most = 1000;

export function serveCalendar(app: Hono, service: Service): void {
  app.get('/feeds/:file{[^/]+\\.ics}', async (c) => {
    const feed = await feedOf(service, c.req.param('file').slice(0, -'.ics'.length));
    const team = feed?.['team'];
    if (!feed || !isId('team', team)) {
      await throttle(service, [
        { key: `unknown feed from ${clientAddress(c, service.env.trustedProxies)}`, tries: 60, seconds: 900 },
      ]);
      throw notFound();
    }
    const lines = await service.teams.use(team, ({ db }) => linesFor(db, feed, service.now()));
    await noteRead(service, feed);
    const text = calendar(
      'Clearway',
      lines.flatMap((line) => eventOf(line, Boolean(feed['names']))),
    );
    const tag = `"${hashOf(text).slice(0, 32)}"`;
    // Kept by the calendar that asked, and asked about each time.
    c.header('cache-control', 'private, no-cache');
    c.header('etag', tag);
    if (isKnown(c.req.header('if-none-match'), tag)) return c.body(null, 304);
    return c.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8' });
  });
}

/** Of a list of tags, weak ones compared as strong, because the same text is the same feed (RFC 9110, 13.1.2). */
function isKnown(asked: string | undefined, tag: string): boolean {
  const tags = (asked ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}

/** The feed while its maker is a member. */
async function feedOf({ control }: Service, token: string): Promise<Row | null> {
  if (!isToken('feed', token)) return null;
  const [row] = await control.read({
    sql: 'SELECT feed.* FROM feed JOIN member ON member.id = feed.member AND member.left_at IS NULL WHERE feed.hash = ?',
    args: [hashOf(token)],
  });
  return row ?? null;
}

async function linesFor(db: Database, feed: Row, now: string): Promise<ClientLine[]> {
  const lines: ClientLine[] = [];
  let cursor: string | undefined;
  do {
    const query = {
      sort: 'act-by' as const,
      limit: '200',
      ...(feed['mine'] ? { owner: String(feed['member']) } : {}),
      ...(cursor ? { cursor } : {}),
    };
    const page = await clientsList(db, query, now);
    lines.push(...page.lines.filter(({ actBy }) => actBy !== null));
    cursor = page.next ?? undefined;
    if (page.lines.some(({ actBy }) => actBy === null)) break;
  } while (cursor && lines.length < most);
  return lines.slice(0, most);
}

/** One event a client, which moves with its day; it changed when its line did, so an unchanged feed is the same text. */
function eventOf({ id, name, move, actBy, touchedAt }: ClientLine, named: boolean): DayEvent[] {
  if (actBy === null) return [];
  const what = move ? moveLabel(move.code, move.reason) : 'Look at it';
  return [
    {
      uid: `${hashOf(id)}@clearway`,
      day: actBy,
      title: named ? `${name}: ${what}` : what,
      text: named ? `Act by this day for ${name}.` : 'Act by this day.',
      stamp: touchedAt,
    },
  ];
}

const hour = 3600;

async function noteRead({ control, now }: Service, feed: Row): Promise<void> {
  await control.write([
    {
      sql: 'UPDATE feed SET read_at = ? WHERE id = ? AND (read_at IS NULL OR read_at < ?)',
      args: [now(), String(feed['id']), later(now(), -hour)],
    },
  ]);
}
