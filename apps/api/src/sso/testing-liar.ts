/** A provider that says what a test wants of it, true or not: its own keys, its own tokens. For tests only. */
import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';

export type Claims = Readonly<Record<string, unknown>>;
export type Lie = {
  /** Claims over those of an honest token. */
  readonly claims?: Claims;
  readonly alg?: 'RS256' | 'none' | 'HS256';
  /** Signed by a key that is not among the published ones. */
  readonly foreignKey?: true;
  /** Over those of an honest discovery document. */
  readonly about?: Claims;
};

export type Liar = {
  readonly issuer: string;
  readonly tell: (lie: Lie) => void;
  readonly close: () => Promise<void>;
};

export const liarSecret = 'a secret between the service and the provider';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

function signed(payload: object, { alg = 'RS256', key }: { alg?: Lie['alg']; key: KeyObject }): string {
  const text = `${part({ alg, typ: 'JWT', kid: 'one' })}.${part(payload)}`;
  if (alg === 'none') return `${text}.`;
  if (alg === 'HS256') return `${text}.${createHmac('sha256', liarSecret).update(text).digest('base64url')}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

function say(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** Starts one; whoever comes is `who`. */
export async function openLiar(who: Claims): Promise<Liar> {
  const [own, foreign] = [newKey(), newKey()];
  let lie: Lie = {};
  let issuer = '';
  let nonce: string | null = null;
  const token = () => {
    const now = Math.floor(Date.now() / 1000);
    const honest = { iss: issuer, aud: 'clearway', sub: 'amara', iat: now, exp: now + 300, nonce, ...who };
    const { privateKey } = lie.foreignKey ? foreign : own;
    return signed({ ...honest, ...lie.claims }, { alg: lie.alg, key: privateKey });
  };
  const answers: Readonly<Record<string, (url: URL, response: ServerResponse) => void>> = {
    '/.well-known/openid-configuration': (_url, response) =>
      say(response, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        ...lie.about,
      }),
    '/keys': (_url, response) =>
      say(response, {
        keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      }),
    '/authorize': (url, response) => {
      nonce = url.searchParams.get('nonce');
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', 'a code');
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      response.writeHead(302, { location: back.href }).end();
    },
    '/token': (_url, response) =>
      say(response, { access_token: 'an access token', token_type: 'Bearer', id_token: token() }),
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const answer = answers[url.pathname];
    if (answer) answer(url, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = server.address();
  issuer = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
  return {
    issuer,
    tell: (next) => {
      lie = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
