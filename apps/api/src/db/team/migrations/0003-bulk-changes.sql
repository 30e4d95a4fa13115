-- What a bulk change of a whole team asks for again and again is kept or found by an index.

-- How the rows of a bulk change stand.
CREATE TABLE job_count (
  job TEXT NOT NULL,
  verdict TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (job, verdict)
) STRICT, WITHOUT ROWID;
INSERT INTO job_count SELECT job, verdict, count(*) FROM job_row GROUP BY 1, 2;

-- What is shown first, and what an erased client leaves behind.
CREATE INDEX job_row_told ON job_row (job, position) WHERE verdict IN ('refused', 'kept');
CREATE INDEX job_row_by_client ON job_row (client, job);

-- Kept by triggers, so that whoever writes a row counts it, an older version beside this one too.
CREATE TRIGGER job_row_added AFTER INSERT ON job_row BEGIN INSERT INTO job_count VALUES (new.job, new.verdict, 1) ON CONFLICT DO UPDATE SET n = n + 1; END;
CREATE TRIGGER job_row_gone AFTER DELETE ON job_row BEGIN UPDATE job_count SET n = n - 1 WHERE job = old.job AND verdict = old.verdict; END;
CREATE TRIGGER job_row_moved AFTER UPDATE OF verdict ON job_row WHEN old.verdict <> new.verdict BEGIN UPDATE job_count SET n = n - 1 WHERE job = old.job AND verdict = old.verdict; INSERT INTO job_count VALUES (new.job, new.verdict, 1) ON CONFLICT DO UPDATE SET n = n + 1; END;
