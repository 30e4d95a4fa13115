-- breaks: nothing was released before it.
-- Client links: a page for one person of one client. The address is kept as SHA-256 only.
CREATE TABLE client_link (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  hash TEXT NOT NULL UNIQUE,
  client TEXT NOT NULL,
  person TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'es')),
  -- On whose behalf what is said with it is written.
  made_by TEXT NOT NULL REFERENCES member (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  said_at TEXT,
  said INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX client_link_by_team ON client_link (team, client);

-- Webhooks. The signing secret is encrypted with the service's own, because every delivery needs it.
CREATE TABLE hook (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  url TEXT NOT NULL,
  secret TEXT NOT NULL,
  events TEXT NOT NULL,
  is_on INTEGER NOT NULL DEFAULT 1,
  off_because TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  -- The team's sequence up to which changes were turned into deliveries.
  sequence INTEGER NOT NULL DEFAULT 0,
  made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
);
CREATE INDEX hook_by_team ON hook (team);
CREATE TABLE delivery (
  id TEXT PRIMARY KEY,
  hook TEXT NOT NULL REFERENCES hook (id) ON DELETE CASCADE,
  event TEXT NOT NULL,
  payload TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  answer TEXT,
  next_at TEXT
);
CREATE INDEX delivery_by_hook ON delivery (hook, at);
CREATE INDEX delivery_due ON delivery (next_at) WHERE state = 'waiting';

-- Mail: kept where no server is set, else until it was sent. `once` keeps a second process from making it twice.
CREATE TABLE mail (
  id TEXT PRIMARY KEY,
  -- Null for mail about an account, which no team sees.
  team TEXT REFERENCES team (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  once TEXT UNIQUE,
  sent_to TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT,
  headers TEXT,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('kept', 'waiting', 'sent', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at TEXT,
  why TEXT
);
CREATE INDEX mail_by_team ON mail (team, at);
CREATE INDEX mail_due ON mail (next_at) WHERE state = 'waiting';

-- Calendar feeds.
CREATE TABLE feed (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  hash TEXT NOT NULL UNIQUE,
  names INTEGER NOT NULL,
  mine INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  read_at TEXT
);
CREATE INDEX feed_by_member ON feed (member);

-- What happened for a member; ids only, never a text.
CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  client TEXT,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  read INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX notice_by_member ON notice (member, at);

-- Mail a member does not want: kinds, by the one-click address of a mail.
CREATE TABLE mail_refusal (member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE, kind TEXT NOT NULL, PRIMARY KEY (member, kind));

-- Which process does a job of everybody's, and until when.
CREATE TABLE turn (job TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL);
