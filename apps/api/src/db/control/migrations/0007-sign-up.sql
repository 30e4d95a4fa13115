-- Accounts that wait for the link mailed to their address, where anybody may sign up and a mail server is set.
CREATE TABLE sign_up (
  hash TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  password TEXT NOT NULL,
  expires_at TEXT NOT NULL
);
