import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calls } from '@clearway/contract/calls';
import { documents } from '@clearway/contract/documents';
import { problems } from '@clearway/contract/problems';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { team } from '../testing-visitor.ts';

let house: TestApp;
let web: string;
beforeEach(async () => {
  web = mkdtempSync(join(tmpdir(), 'clearway-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Clearway</title>');
  writeFileSync(join(web, 'assets', 'index-AbCd1234.js'), 'export {};');
  writeFileSync(join(web, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  house = await testApp({
    identity: 'real',
    env: { CLEARWAY_SIGN_UP: 'open', CLEARWAY_WEB: web, CLEARWAY_METRICS_TOKEN: 'a-token-for-metrics' },
  });
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
  rmSync(web, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => house.app.request(path, { headers });
const own = 'chrome-extension://dffoppecncbpcpjhephapoaoekjklpjl';

describe('every answer', () => {
  test('forbids inline scripts and styles, frames, referrers and sniffing', async () => {
    for (const path of [
      '/',
      '/api/session',
      '/assets/index-AbCd1234.js',
      '/nothing.js',
      '/healthz',
      '/openapi.json',
      '/c/nothing',
    ]) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });
});

describe('the dashboard', () => {
  test('is kept for ever where its name holds a hash, and asked for anew where not', async () => {
    expect((await get('/assets/index-AbCd1234.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/icon.svg')).headers.get('content-type')).toContain('svg');
  });

  test('answers every address of its own, and none of the service', async () => {
    expect(await (await get('/clients/cl_1?tab=history')).text()).toContain('<title>Clearway</title>');
    for (const path of [
      '/api/nothing',
      '/assets/nothing.js',
      '/c/nothing',
      '/sso/nothing',
      '/feeds/nothing',
      '/nothing.map',
    ])
      expect((await get(path)).status).toBe(404);
  });

  test('never serves a file from outside its folder', async () => {
    for (const path of [
      '/assets/../../secret',
      '/assets/%2e%2e/%2e%2e/etc/passwd',
      '/assets/..%2f..%2fetc/passwd',
      '/..%5c..%5cetc.js',
    ]) {
      const reply = await get(path);
      expect(await reply.text()).not.toContain('root:');
    }
  });
});

describe('panels of extensions', () => {
  test('that are allowed may read answers, without cookies; other pages may not', async () => {
    const allowed = await get('/api/session', { origin: own });
    expect(allowed.headers.get('access-control-allow-origin')).toBe(own);
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    for (const origin of [
      'https://evil.example.com',
      'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    ]) {
      expect((await get('/api/session', { origin })).headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('get their preflight answered, also for the calls they make without a token', async () => {
    const reply = await house.app.request('/api/browsers/claim', {
      method: 'OPTIONS',
      headers: { origin: own, 'access-control-request-method': 'POST' },
    });
    expect(reply.status).toBe(204);
    const claim = await house.app.request('/api/browsers/claim', {
      method: 'POST',
      headers: { origin: own },
      body: JSON.stringify({ code: 'x', name: 'y' }),
    });
    expect(claim.status).toBe(400);
    expect(claim.headers.get('access-control-allow-origin')).toBe(own);
  });
});

describe('/metrics', () => {
  test('is there for its token only, and names routes and no ids', async () => {
    const owner = await team(house.app, 'owner@example.com');
    await owner.api.members({ path: { teamId: owner.team } });
    expect((await get('/metrics')).status).toBe(404);
    const text = await (await get('/metrics', { authorization: 'Bearer a-token-for-metrics' })).text();
    expect(text).toContain('route="/api/teams/:teamId/members"');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain(owner.team);
  });
});

describe('/healthz and /readyz', () => {
  test('say that the process lives and can answer', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/readyz')).json()).toEqual({ ok: true });
  });
});

describe('/openapi.json', () => {
  type Operation = {
    operationId: string;
    summary: string;
    responses: Record<string, unknown>;
    security: unknown;
    requestBody?: object;
  };
  const read = async () => {
    const document: { openapi: string; paths: Record<string, Record<string, Operation>> } = JSON.parse(
      await (await get('/openapi.json')).text(),
    );
    return document;
  };

  test('holds every call and every document of the contract, with what it says and how it refuses', async () => {
    const { openapi, paths } = await read();
    expect(openapi).toBe('3.1.0');
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      [...Object.keys(calls), ...Object.keys(documents), 'catalogue', 'healthz', 'readyz'].sort(),
    );
    for (const { summary, responses } of operations) {
      expect(summary).not.toBe('');
      expect(Object.keys(responses)).toContain('200');
    }
  });

  test('names only problem codes that exist', () => {
    for (const call of Object.values(calls)) {
      const own = 'problems' in call ? call.problems : [];
      for (const code of own) expect(Object.keys(problems)).toContain(code);
    }
  });

  test('says what ids and days look like', async () => {
    const text = JSON.stringify(await read());
    expect(text).toContain('^cl_[0-9a-hjkmnp-tv-z]{26}$');
    expect(text).toContain('"format":"date"');
  });

  test('says every kind of change in full, and every name it refers to is there', async () => {
    const text = await (await get('/openapi.json')).text();
    const { components }: { components: { schemas: Record<string, object> } } = JSON.parse(text);
    const referred = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(referred).toContain('Change');
    for (const name of new Set(referred))
      expect(Object.keys(components.schemas[name ?? ''] ?? {})).not.toEqual([]);
    for (const kind of ['connections-requested', 'step-ticked', 'undone'])
      expect(JSON.stringify(components.schemas['Change'])).toContain(`"const":"${kind}"`);
    expect(text).not.toContain('#/$defs/');
  });
});

describe('/catalogue.json', () => {
  test('holds the steps a change may name', async () => {
    const catalogue: { version: string; checklists: { steps: { id: string }[] }[] } = JSON.parse(
      await (await get('/catalogue.json')).text(),
    );
    expect(catalogue.checklists.flatMap(({ steps }) => steps).length).toBeGreaterThan(100);
  });
});

describe('a body that does not end', () => {
  test('is cut off at 8 MB, before anybody knows who sends it', async () => {
    let sent = 0;
    const flood = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const init = { method: 'POST', body: flood, duplex: 'half', headers: { origin: 'http://localhost' } };
    const reply = await house.app.request('http://localhost/api/sign-in', init);
    expect([reply.status, await reply.json()]).toMatchObject([413, { error: 'too-large' }]);
    expect(sent).toBeLessThan(9_000_000);
  });

  test('is refused unread where its length is said', async () => {
    const reply = await house.app.request('http://localhost/api/sign-in', {
      method: 'POST',
      body: '{}',
      headers: { origin: 'http://localhost', 'content-length': '8000001' },
    });
    expect(reply.status).toBe(413);
  });
});

test.for([
  [{ email: 'a@example.com' }, 'password is not right: expected string, received undefined.'],
  [{ email: 'a@example.com', password: 7 }, 'password is not right: expected string, received number.'],
])('a body of the wrong shape, %j, is told by its field and what was expected', async ([body, message]) => {
  const reply = await house.app.request('/api/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(reply.status).toBe(400);
  expect(await reply.json()).toEqual({ error: 'malformed', field: 'password', message });
});
