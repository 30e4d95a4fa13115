-- placeholder
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  changed_by TEXT,
  changed_at TEXT
) STRICT;
