-- Which secret of the service these databases go with: a mark of it, from which it cannot be reckoned. At most one row.
CREATE TABLE secret_mark (id INTEGER PRIMARY KEY CHECK (id = 1), mark TEXT NOT NULL);
