import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createApi } from './api.ts';
import { calls } from './calls.ts';
import { documents } from './documents.ts';
import { problems } from './problems.ts';

const all = Object.entries({ ...calls, ...documents });

test('no two calls have the same method and path', () => {
  const places = all.map(([, { method, path }]) => `${method} ${path}`);
  expect(new Set(places).size).toBe(places.length);
});

test('what belongs to a team stands under its path, and only a member reaches it', () => {
  for (const [name, { needs, path }] of all)
    expect([name, path.startsWith('/api/teams/:teamId/')]).toEqual([name, needs === 'member']);
});

test('a call that no key may make has no scope', () => {
  for (const [name, call] of all)
    if ('cookieOnly' in call) expect([name, 'scope' in call]).toEqual([name, false]);
});

test('every problem has a sentence that says what to do or what is so', () => {
  for (const { status, message } of Object.values(problems)) {
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(status).toBeGreaterThanOrEqual(400);
  }
});

test('a value in a path never leaves its segment', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed()),
      async (value) => {
        const asked: string[] = [];
        const fetch = async (address: string) => {
          asked.push(address);
          return new Response('{}');
        };
        await createApi({ origin: '', via: 'api', fetch })
          .client({ path: { teamId: 'tm_x', clientId: value } })
          .catch(() => {});
        expect(asked[0]?.split('/')).toHaveLength('/api/teams/tm_x/clients/x'.split('/').length);
        expect(decodeURIComponent(asked[0]?.split('/').at(-1) ?? '')).toBe(value);
      },
    ),
  );
});

test('a call that came too fast is sent again when the service says, a longer wait is told, and in the end so is the refusal', async () => {
  const told = async (answers: readonly (string | null)[]) => {
    const waits: number[] = [];
    let at = 0;
    const api = createApi({
      origin: '',
      via: 'panel',
      wait: async (ms) => void waits.push(ms),
      fetch: async () => {
        const after = answers[Math.min(at++, answers.length - 1)] ?? null;
        return after === null
          ? new Response(JSON.stringify({ ok: true }))
          : new Response(JSON.stringify({ error: 'too-many', message: 'Too many calls.' }), {
              status: 429,
              headers: { 'retry-after': after },
            });
      },
    });
    const outcome = await api.signOut().then(
      () => 'answered',
      (trouble: unknown) => String(trouble),
    );
    return { outcome, waits };
  };
  expect(await told(['1', '2', null])).toEqual({ outcome: 'answered', waits: [1000, 2000] });
  expect(await told(['900'])).toEqual({ outcome: 'Answered: Too many calls.', waits: [] });
  expect(await told(['1'])).toMatchObject({ waits: [1000, 1000, 1000] });
});
