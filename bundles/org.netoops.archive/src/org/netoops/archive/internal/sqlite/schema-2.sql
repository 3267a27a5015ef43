-- Version 2. An occurrence may come by several ways: live in two formats, as a dump, from files.
-- sources: the transports of occurrence_sources, so that a page of rows needs no look into that table
ALTER TABLE occurrences ADD COLUMN verification TEXT NOT NULL DEFAULT 'none';

ALTER TABLE occurrences ADD COLUMN sources TEXT NOT NULL DEFAULT '';

UPDATE occurrences SET sources = via;

-- AUTOINCREMENT: what has a higher id was added later, so that other processes find what is new
CREATE TABLE occurrence_sources (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  occurrence_id INTEGER NOT NULL REFERENCES occurrences (id),
  identity TEXT NOT NULL,
  via TEXT NOT NULL,
  stream TEXT,
  file TEXT,
  boot INTEGER NOT NULL,
  verification TEXT NOT NULL,
  seen INTEGER NOT NULL,
  added INTEGER NOT NULL
);

-- when those of version 1 were added is not known: no later than they were read, and mostly when they happened
INSERT INTO occurrence_sources (occurrence_id, identity, via, stream, file, boot, verification, seen, added)
  SELECT id, identity, via, stream, file, boot, 'none', seen, seen FROM occurrences ORDER BY id;

CREATE INDEX occurrence_sources_by_occurrence ON occurrence_sources (occurrence_id, id);

CREATE INDEX occurrence_sources_by_identity ON occurrence_sources (identity);

-- hashes of timed lines of the report: what shares one may be the same event. Those of version 1 are filled in from their excerpts.
CREATE TABLE occurrence_marks (
  mark INTEGER NOT NULL,
  occurrence_id INTEGER NOT NULL REFERENCES occurrences (id),
  PRIMARY KEY (mark, occurrence_id)
) WITHOUT ROWID;
