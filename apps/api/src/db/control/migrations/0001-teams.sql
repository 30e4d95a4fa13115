-- Teams and who belongs to them. Everything a team records stands in its own database.
CREATE TABLE team (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  -- Where the team's database is: an address, or null for the file named after the id.
  address TEXT,
  created_at TEXT NOT NULL
);
CREATE TABLE member (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  user TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  permission TEXT NOT NULL CHECK (permission IN ('owner', 'lead', 'credentialer', 'viewer')),
  joined_at TEXT NOT NULL,
  -- A member who left keeps their id and name, because the history names them.
  left_at TEXT,
  UNIQUE (team, user)
);
CREATE INDEX member_by_user ON member (user, team);
