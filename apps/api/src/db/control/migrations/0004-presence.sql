-- Who has which client open, where several processes share this database. Rows live for less than a minute.
CREATE TABLE presence (
  team TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  member TEXT NOT NULL,
  name TEXT NOT NULL,
  client TEXT NOT NULL,
  until TEXT NOT NULL,
  PRIMARY KEY (team, member)
);
