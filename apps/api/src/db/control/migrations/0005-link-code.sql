-- A client link may ask for a code that is mailed to its person before its page opens.
ALTER TABLE client_link ADD COLUMN asks_code INTEGER NOT NULL DEFAULT 0;
-- The code that is out for a link: at most one, kept under a key of the service's, because six digits can be tried.
CREATE TABLE link_code (
  link TEXT PRIMARY KEY REFERENCES client_link (id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0
);
