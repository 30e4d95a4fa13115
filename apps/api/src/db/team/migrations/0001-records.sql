-- What a team recorded: the log of changes, the records they made, and index rows that a pure function can rebuild.

-- One row a change, appended and never edited. Comments, redactions and erasures are rows of it too.
CREATE TABLE change (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL,
  kind TEXT NOT NULL,
  author TEXT NOT NULL,
  via TEXT NOT NULL,
  -- Our clock, and the author's.
  received_at TEXT NOT NULL,
  said_at TEXT NOT NULL,
  -- Version of the record after it.
  version INTEGER NOT NULL,
  batch TEXT,
  -- The change it takes back.
  undoes TEXT,
  findings TEXT NOT NULL,
  -- The change as sent and what it moved, JSON. A redaction blots text in them and empties the salt.
  payload TEXT NOT NULL,
  patch TEXT NOT NULL,
  salt TEXT,
  -- sha256 of salt, payload and patch as they were first written; the chain runs over these, so it outlives a redaction.
  digest TEXT NOT NULL,
  chain TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_record ON change (record, sequence);
CREATE INDEX change_by_batch ON change (batch, sequence) WHERE batch IS NOT NULL;
CREATE INDEX change_by_undone ON change (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX change_by_author ON change (author, sequence);

CREATE TABLE record (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'profile', 'client')),
  version INTEGER NOT NULL,
  -- Number of the shape the value is written in; older ones are read through upcasts.
  shape INTEGER NOT NULL,
  -- The change that made this version.
  sequence INTEGER NOT NULL,
  touched_at TEXT NOT NULL,
  -- JSON; null once erased.
  value TEXT
) STRICT;
CREATE INDEX record_by_sequence ON record (sequence);

-- From here on index rows: `rebuild` makes them again from the records.

-- What lists show and sort by.
CREATE TABLE named (
  record TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  -- Folded: lower case without accents.
  sort TEXT NOT NULL,
  npi TEXT,
  email TEXT,
  -- The team's own key, from their sheet.
  own_id TEXT,
  ours INTEGER NOT NULL,
  -- The record that holds the truth once this one was merged; itself otherwise.
  survivor TEXT NOT NULL,
  removed INTEGER NOT NULL,
  -- Findings nobody has settled.
  findings INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX named_by_sort ON named (kind, sort, record);
CREATE INDEX named_by_npi ON named (npi, kind) WHERE npi IS NOT NULL;
CREATE INDEX named_by_email ON named (email) WHERE email IS NOT NULL;
CREATE INDEX named_by_own_id ON named (own_id, kind) WHERE own_id IS NOT NULL;
CREATE INDEX named_merged ON named (survivor) WHERE survivor <> record;

-- Words a record is found by.
CREATE TABLE word (
  term TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (term, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX word_by_record ON word (record);

-- A square of a profile (per firm; '' is any of ours), or a person or client itself (system '').
CREATE TABLE part (
  record TEXT NOT NULL,
  system TEXT NOT NULL,
  firm TEXT NOT NULL,
  -- Position of the base state in domain's `states`: higher is worse.
  base INTEGER NOT NULL,
  since TEXT,
  risks_at TEXT,
  lapses_at TEXT,
  last_day TEXT,
  -- A text that sorts moves, domain's moveKey, and the day of the move.
  move TEXT,
  act_by TEXT,
  PRIMARY KEY (record, system, firm)
) STRICT, WITHOUT ROWID;

CREATE TABLE open_clock (
  record TEXT NOT NULL,
  thing TEXT NOT NULL,
  clock TEXT NOT NULL,
  system TEXT,
  started_on TEXT NOT NULL,
  -- Null where nobody has published a length.
  last_day TEXT,
  act_by TEXT,
  risks_at TEXT,
  lapses_at TEXT,
  weekend INTEGER NOT NULL,
  chase_days INTEGER,
  PRIMARY KEY (record, thing, clock)
) STRICT, WITHOUT ROWID;
CREATE INDEX open_clock_by_end ON open_clock (lapses_at, record, thing, clock);

-- Connections nobody has answered: since when they are asked for, when the client was last told.
CREATE TABLE asking (
  record TEXT NOT NULL,
  thing TEXT NOT NULL,
  asked_on TEXT,
  told_on TEXT,
  channel TEXT,
  PRIMARY KEY (record, thing)
) STRICT, WITHOUT ROWID;

-- How long things took, for reports: one row a connection and pair of facts.
CREATE TABLE span (
  record TEXT NOT NULL,
  thing TEXT NOT NULL,
  span TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  PRIMARY KEY (record, thing, span)
) STRICT, WITHOUT ROWID;
CREATE INDEX span_by_end ON span (span, to_day);

-- Which profiles a client has, and which of their systems it needs.
CREATE TABLE client_profile (
  client TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('individual', 'organization')),
  profile TEXT NOT NULL,
  -- The record that counts once this one was merged; itself otherwise. So in all links.
  survivor TEXT NOT NULL,
  firm TEXT NOT NULL,
  pecos INTEGER NOT NULL,
  nppes INTEGER NOT NULL,
  PRIMARY KEY (client, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_profile_by_survivor ON client_profile (survivor, client);
CREATE INDEX client_profile_by_profile ON client_profile (profile);

-- A client's contacts.
CREATE TABLE client_person (
  client TEXT NOT NULL,
  person TEXT NOT NULL,
  survivor TEXT NOT NULL,
  PRIMARY KEY (client, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_person_by_survivor ON client_person (survivor, client);
CREATE INDEX client_person_by_person ON client_person (person);

-- The people whose trouble is a profile's: its provider, and who holds AO or AM.
CREATE TABLE profile_person (
  profile TEXT NOT NULL,
  person TEXT NOT NULL,
  survivor TEXT NOT NULL,
  PRIMARY KEY (profile, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_person_by_survivor ON profile_person (survivor, profile);
CREATE INDEX profile_person_by_person ON profile_person (person);

-- One line of the readiness list: a client's own values, and its squares, people and itself taken together.
CREATE TABLE client_line (
  client TEXT PRIMARY KEY,
  sort TEXT NOT NULL,
  owner TEXT,
  tags TEXT NOT NULL,
  snoozed_until TEXT,
  go_live TEXT,
  added_at TEXT NOT NULL,
  touched_at TEXT NOT NULL,
  needed INTEGER NOT NULL DEFAULT 0,
  open INTEGER NOT NULL DEFAULT 0,
  worst INTEGER NOT NULL DEFAULT 0,
  risks_at TEXT,
  lapses_at TEXT,
  act_by TEXT,
  move TEXT,
  since TEXT,
  ready_on TEXT,
  findings INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX client_line_by_worst ON client_line (worst, coalesce(act_by, '9999-12-31'), client);
CREATE INDEX client_line_by_lapse ON client_line (lapses_at, client, risks_at, worst) WHERE lapses_at IS NOT NULL;
CREATE INDEX client_line_by_sort ON client_line (sort, client);
CREATE INDEX client_line_by_act ON client_line (coalesce(act_by, '9999-12-31'), client);
CREATE INDEX client_line_by_since ON client_line (coalesce(since, '9999-12-31'), client);
CREATE INDEX client_line_by_touch ON client_line (touched_at, client);
CREATE INDEX client_line_by_owner ON client_line (owner, client);

-- How many lines look alike, so that counts do not grow with the list. '' stands for null.
CREATE TABLE line_count (
  half INTEGER NOT NULL,
  worst INTEGER NOT NULL,
  mover TEXT NOT NULL,
  act_by TEXT NOT NULL,
  risks_at TEXT NOT NULL,
  lapses_at TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (half, worst, mover, act_by, risks_at, lapses_at)
) STRICT, WITHOUT ROWID;

-- Rows of their own, never inside a record.
CREATE TABLE comment (
  id TEXT PRIMARY KEY,
  client TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  text TEXT NOT NULL,
  redacted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX comment_by_client ON comment (client, sequence);
CREATE TABLE mention (
  member TEXT NOT NULL,
  comment TEXT NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  PRIMARY KEY (member, comment)
) STRICT, WITHOUT ROWID;
CREATE TABLE mention_seen (member TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT;

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY,
  author TEXT NOT NULL,
  name TEXT NOT NULL,
  shared INTEGER NOT NULL,
  query TEXT NOT NULL,
  look TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE import (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  -- Headings in order, so that the mapping is offered again for a sheet that has the same.
  headings TEXT NOT NULL,
  mapping TEXT NOT NULL,
  counts TEXT NOT NULL,
  undone_at TEXT
) STRICT;
-- Refused rows as they came, except what looked like a secret.
CREATE TABLE import_failure (
  import TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  row INTEGER NOT NULL,
  cells TEXT NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (import, row)
) STRICT, WITHOUT ROWID;

CREATE TABLE job (
  id TEXT PRIMARY KEY,
  act TEXT NOT NULL,
  author TEXT NOT NULL,
  via TEXT NOT NULL,
  started_at TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;
CREATE TABLE job_row (
  job TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  client TEXT NOT NULL,
  -- waiting, changed, same, refused, kept
  verdict TEXT NOT NULL,
  refusal TEXT,
  PRIMARY KEY (job, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  changed_by TEXT,
  changed_at TEXT
) STRICT;
