-- What a list counts is kept as its lines move, and what is asked for with every client is found by an index.

-- Our own firms and people.
CREATE INDEX named_ours ON named (kind, record) WHERE ours = 1;

-- Lines of which some squares are open and some are not.
CREATE INDEX client_line_half ON client_line (worst, coalesce(act_by, '9999-12-31'), client) WHERE open > 0 AND open < needed;

-- How many lines were last touched on a day, and how many each member owns ('' is nobody).
CREATE TABLE touched_count (
  day TEXT PRIMARY KEY,
  n INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE owner_count (
  owner TEXT PRIMARY KEY,
  n INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO touched_count SELECT substr(touched_at, 1, 10), count(*) FROM client_line GROUP BY 1;
INSERT INTO owner_count SELECT coalesce(owner, ''), count(*) FROM client_line GROUP BY 1;

-- Kept by triggers, so that whoever writes a line counts it, an older version beside this one too.
CREATE TRIGGER line_added AFTER INSERT ON client_line BEGIN INSERT INTO touched_count VALUES (substr(new.touched_at, 1, 10), 1) ON CONFLICT DO UPDATE SET n = n + 1; INSERT INTO owner_count VALUES (coalesce(new.owner, ''), 1) ON CONFLICT DO UPDATE SET n = n + 1; END;
CREATE TRIGGER line_gone AFTER DELETE ON client_line BEGIN UPDATE touched_count SET n = n - 1 WHERE day = substr(old.touched_at, 1, 10); UPDATE owner_count SET n = n - 1 WHERE owner = coalesce(old.owner, ''); DELETE FROM touched_count WHERE n = 0; DELETE FROM owner_count WHERE n = 0; END;
CREATE TRIGGER line_touched AFTER UPDATE OF touched_at ON client_line WHEN substr(old.touched_at, 1, 10) <> substr(new.touched_at, 1, 10) BEGIN UPDATE touched_count SET n = n - 1 WHERE day = substr(old.touched_at, 1, 10); INSERT INTO touched_count VALUES (substr(new.touched_at, 1, 10), 1) ON CONFLICT DO UPDATE SET n = n + 1; DELETE FROM touched_count WHERE n = 0; END;
CREATE TRIGGER line_given AFTER UPDATE OF owner ON client_line WHEN old.owner IS NOT new.owner BEGIN UPDATE owner_count SET n = n - 1 WHERE owner = coalesce(old.owner, ''); INSERT INTO owner_count VALUES (coalesce(new.owner, ''), 1) ON CONFLICT DO UPDATE SET n = n + 1; DELETE FROM owner_count WHERE n = 0; END;
