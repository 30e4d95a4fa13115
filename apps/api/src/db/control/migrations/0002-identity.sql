-- breaks: nothing was released before it.
-- Accounts and sessions, as better-auth keeps them. Instants of these six tables are milliseconds since 1970.
CREATE TABLE user (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  email_verified INTEGER NOT NULL DEFAULT 0,
  image TEXT,
  two_factor_enabled INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
);
CREATE TABLE session (
  id TEXT PRIMARY KEY,
  token TEXT NOT NULL UNIQUE,
  user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  expires_at INTEGER NOT NULL,
  ip_address TEXT,
  user_agent TEXT,
  -- The team whose identity provider signed this session in; null for a password or a passkey.
  sso_team TEXT,
  -- The session began with two factors: a code, or a passkey.
  strong INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
);
CREATE INDEX session_by_user ON session (user_id);
CREATE TABLE account (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  access_token TEXT,
  refresh_token TEXT,
  id_token TEXT,
  access_token_expires_at INTEGER,
  refresh_token_expires_at INTEGER,
  scope TEXT,
  password TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
);
CREATE INDEX account_by_user ON account (user_id);
CREATE UNIQUE INDEX account_by_provider ON account (provider_id, account_id);
CREATE TABLE verification (
  id TEXT PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  created_at INTEGER,
  updated_at INTEGER
);
CREATE INDEX verification_by_identifier ON verification (identifier);
CREATE TABLE two_factor (
  id TEXT PRIMARY KEY,
  secret TEXT NOT NULL,
  backup_codes TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  verified INTEGER DEFAULT 1,
  failed_verification_count INTEGER DEFAULT 0,
  locked_until INTEGER
);
CREATE INDEX two_factor_by_user ON two_factor (user_id);
CREATE TABLE passkey (
  id TEXT PRIMARY KEY,
  name TEXT,
  public_key TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  credential_id TEXT NOT NULL UNIQUE,
  counter INTEGER NOT NULL,
  device_type TEXT NOT NULL,
  backed_up INTEGER NOT NULL,
  transports TEXT,
  aaguid TEXT,
  created_at INTEGER
);
CREATE INDEX passkey_by_user ON passkey (user_id);

-- From here on ours. Secrets are kept as SHA-256 only; instants are ISO in UTC.

-- Links by which people join a team. Each works once.
CREATE TABLE joining (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  hash TEXT NOT NULL UNIQUE,
  permission TEXT NOT NULL,
  email TEXT,
  invited_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
);
CREATE INDEX joining_by_team ON joining (team);

-- The link printed while nobody has an account. At most one row.
CREATE TABLE set_up (hash TEXT PRIMARY KEY, created_at TEXT NOT NULL);

-- Connected extensions, the codes that connect them, and their tokens.
CREATE TABLE browser (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  used_at TEXT,
  ended_at TEXT
);
CREATE INDEX browser_by_member ON browser (member);
CREATE TABLE browser_code (
  hash TEXT PRIMARY KEY,
  team TEXT NOT NULL,
  member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  -- For a web-auth window: the name it gave and the PKCE challenge; null for a code that is typed.
  name TEXT,
  challenge TEXT,
  expires_at TEXT NOT NULL,
  used_at TEXT
);
CREATE TABLE browser_token (
  hash TEXT PRIMARY KEY,
  browser TEXT NOT NULL REFERENCES browser (id) ON DELETE CASCADE,
  -- Access and refresh token of one round have its number; a round is spent when the next begins.
  kind TEXT NOT NULL CHECK (kind IN ('access', 'refresh')),
  round INTEGER NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
);
CREATE INDEX browser_token_by_browser ON browser_token (browser, round);

CREATE TABLE api_key (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  begins TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
);
CREATE INDEX api_key_by_team ON api_key (team);

-- Tries of what may be guessed, counted across processes and restarts.
CREATE TABLE throttle (key TEXT PRIMARY KEY, count INTEGER NOT NULL, ends_at TEXT NOT NULL);

-- When a member was last active, to the quarter hour.
ALTER TABLE member ADD COLUMN active_at TEXT;

-- What a team asks of a sign-in before its records are shown.
ALTER TABLE team ADD COLUMN asks_second_factor INTEGER NOT NULL DEFAULT 0;

-- A team's identity provider. The client secret is encrypted with the service's own.
CREATE TABLE sso (
  team TEXT PRIMARY KEY REFERENCES team (id) ON DELETE CASCADE,
  issuer TEXT NOT NULL,
  client_id TEXT NOT NULL,
  client_secret TEXT,
  join_as TEXT,
  required INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE sso_domain (domain TEXT PRIMARY KEY, team TEXT NOT NULL REFERENCES sso (team) ON DELETE CASCADE);
-- A sign-in that is under way at the provider.
CREATE TABLE sso_visit (
  state TEXT PRIMARY KEY,
  team TEXT NOT NULL,
  nonce TEXT NOT NULL,
  verifier TEXT NOT NULL,
  expires_at TEXT NOT NULL
);
