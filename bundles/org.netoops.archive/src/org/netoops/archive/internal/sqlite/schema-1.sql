-- Version 1. Times are microseconds since 1970-01-01 UTC, kernel times microseconds since boot.
-- A step that has been released is never edited: changes are further steps.
CREATE TABLE hosts (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

-- started: of boots seen over the network; source and ordinal: of boots read from a file
CREATE TABLE boots (
  id INTEGER PRIMARY KEY,
  host_id INTEGER REFERENCES hosts (id),
  source TEXT,
  ordinal INTEGER,
  started INTEGER,
  release TEXT,
  version TEXT
);

CREATE INDEX boots_by_start ON boots (host_id, started);

CREATE INDEX boots_by_source ON boots (source, ordinal);

CREATE TABLE groups (
  id INTEGER PRIMARY KEY,
  signature TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  type TEXT,
  count INTEGER NOT NULL,
  hosts INTEGER NOT NULL,
  first_seen INTEGER NOT NULL,
  last_seen INTEGER NOT NULL,
  status TEXT NOT NULL,
  last_id INTEGER NOT NULL
);

CREATE TABLE group_hosts (
  group_id INTEGER NOT NULL REFERENCES groups (id),
  host_id INTEGER NOT NULL REFERENCES hosts (id),
  PRIMARY KEY (group_id, host_id)
) WITHOUT ROWID;

CREATE TABLE group_kernels (
  group_id INTEGER NOT NULL REFERENCES groups (id),
  release TEXT NOT NULL,
  PRIMARY KEY (group_id, release)
) WITHOUT ROWID;

-- AUTOINCREMENT: an id that was shown once never comes to mean another occurrence
CREATE TABLE occurrences (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  identity TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES groups (id),
  title TEXT NOT NULL,
  type TEXT,
  seen INTEGER NOT NULL,
  host_id INTEGER REFERENCES hosts (id),
  boot_id INTEGER REFERENCES boots (id),
  release TEXT,
  version TEXT,
  arch TEXT,
  hardware TEXT,
  cpu INTEGER NOT NULL,
  pid INTEGER NOT NULL,
  comm TEXT,
  taint TEXT,
  taint_printed TEXT,
  via TEXT NOT NULL,
  stream TEXT,
  file TEXT,
  boot INTEGER NOT NULL,
  first_line INTEGER NOT NULL,
  last_line INTEGER NOT NULL,
  panicked INTEGER NOT NULL,
  kernel_time INTEGER NOT NULL
);

-- pages of all groups; with group_id it also answers trends without a look into the table
CREATE INDEX occurrences_by_time ON occurrences (seen, id, group_id);

CREATE INDEX occurrences_by_group ON occurrences (group_id, seen, id);

-- apart from occurrences so that walking rows does not walk log text
CREATE TABLE excerpts (
  occurrence_id INTEGER PRIMARY KEY REFERENCES occurrences (id),
  parser_version INTEGER NOT NULL,
  data BLOB NOT NULL
);

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  data BLOB NOT NULL
);

CREATE TABLE occurrence_evidence (
  occurrence_id INTEGER NOT NULL REFERENCES occurrences (id),
  evidence_id INTEGER NOT NULL REFERENCES evidence (id),
  source TEXT NOT NULL,
  PRIMARY KEY (occurrence_id, evidence_id)
) WITHOUT ROWID;
