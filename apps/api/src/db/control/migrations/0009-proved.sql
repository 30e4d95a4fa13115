-- When a session last said who it is, in milliseconds; null: when it began.
ALTER TABLE session ADD COLUMN proved_at INTEGER;

-- Minutes without a sign of its person after which a session does not open the team; null: as long as sessions live.
ALTER TABLE team ADD COLUMN idle_minutes INTEGER;
-- When its person was last there, in milliseconds.
ALTER TABLE session ADD COLUMN present_at INTEGER;
