-- Since when the team's database is there. From then on a file that is missing or empty was lost, and is not made anew.
ALTER TABLE team ADD COLUMN kept_since TEXT;
