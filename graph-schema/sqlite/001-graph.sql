-- The graph in one SQLite file: records with their history, the edges between them, and what lists and searches walk along.

-- Everything that has an id, in the order of recording.
CREATE TABLE record (
    key         INTEGER PRIMARY KEY,
    kind        INTEGER NOT NULL,           -- ClaimGraph.Graph.RecordKind
    id          TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    status      INTEGER NOT NULL,           -- ClaimGraph.Graph.RecordStatus
    created_at  INTEGER NOT NULL,           -- milliseconds since 1970, UTC
    updated_at  INTEGER NOT NULL,
    change      INTEGER NOT NULL,           -- the entry of the log that made the current version
    sort_name   TEXT                        -- search key of the name or title; null when there is none, or deleted
) STRICT;
CREATE UNIQUE INDEX record_id ON record (kind, id);
CREATE INDEX record_name ON record (kind, sort_name, id) WHERE sort_name IS NOT NULL;
CREATE INDEX record_time ON record (kind, created_at, id);

-- The change log. What a record said before a change is what the change before it says.
CREATE TABLE change (
    sequence    INTEGER PRIMARY KEY,
    at          INTEGER NOT NULL,
    actor       TEXT    NOT NULL,
    operation   INTEGER NOT NULL,           -- ClaimGraph.Storage.ChangeOperation
    record      INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    status      INTEGER NOT NULL,
    content     BLOB    NOT NULL            -- ClaimGraph.Documents.RecordJson
) STRICT;
CREATE UNIQUE INDEX change_record ON change (record, version);

-- Edges of records that are not deleted. Those of a claim and its quotations are sorted by the claim's said_key,
-- the others by their owner.
CREATE TABLE edge (
    source      INTEGER NOT NULL,
    type        INTEGER NOT NULL,           -- ClaimGraph.Graph.EdgeType
    sort        INTEGER NOT NULL,
    target      INTEGER NOT NULL,
    owner       INTEGER NOT NULL,           -- the record that is the reason for it
    role        TEXT,
    PRIMARY KEY (source, type, sort, target, owner)
) STRICT, WITHOUT ROWID;
CREATE INDEX edge_in ON edge (target, type, sort);

-- Claims that are not deleted, by the day they were said.
CREATE TABLE claim (
    said_key    INTEGER PRIMARY KEY,        -- first day << 41 | leading 41 bits of the id: sorts by day, then id
    record      INTEGER NOT NULL,
    id          TEXT    NOT NULL,
    speaker     INTEGER NOT NULL,
    kind        INTEGER NOT NULL,           -- ClaimGraph.Graph.ClaimKind
    forms       INTEGER NOT NULL,           -- a bit for each ClaimGraph.Graph.QuotationForm that a quotation has
    status      INTEGER NOT NULL,
    said_first  INTEGER,                    -- day numbers since 0001-01-01; null when undated
    said_last   INTEGER,
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX claim_record ON claim (record);
CREATE INDEX claim_recorded ON claim (recorded_at, id);

-- Claim documents as they are read, with holes where other records are named; and what else a list says of a claim.
CREATE TABLE claim_document (
    record      INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    status      INTEGER NOT NULL,
    template    BLOB    NOT NULL
) STRICT;

-- Affiliations that are not deleted, with the days they may have begun and ended on.
CREATE TABLE affiliation (
    record      INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL,
    institution INTEGER NOT NULL,
    from_first  INTEGER,
    until_last  INTEGER
) STRICT;
CREATE INDEX affiliation_person ON affiliation (person);
CREATE INDEX affiliation_institution ON affiliation (institution);

-- Names and aliases of entities that are not deleted, as search keys.
CREATE TABLE name (
    kind        INTEGER NOT NULL,
    name_key    TEXT    NOT NULL,
    record      INTEGER NOT NULL,
    PRIMARY KEY (kind, name_key, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE external_id (
    kind        INTEGER NOT NULL,
    scheme      TEXT    NOT NULL,
    value       TEXT    NOT NULL,
    record      INTEGER NOT NULL,
    PRIMARY KEY (kind, scheme, value, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_text (
    record      INTEGER PRIMARY KEY,
    sha256      TEXT    NOT NULL,
    text        TEXT    NOT NULL
) STRICT;

-- What became of requests that carried an idempotency key.
CREATE TABLE idempotency_key (
    key         TEXT    PRIMARY KEY,
    fingerprint TEXT    NOT NULL,
    expires_at  INTEGER NOT NULL,
    disposition INTEGER NOT NULL,
    kind        INTEGER NOT NULL,
    id          TEXT    NOT NULL,
    version     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_key_expiry ON idempotency_key (expires_at);

-- Search text (ClaimGraph.Search.SearchText). It holds letters, digits and spaces only, so the plainest tokenizer does.
-- Claims stand under their said_key, so that the newest matches are read first without sorting.
CREATE VIRTUAL TABLE claim_text USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '3');

-- Names, aliases, descriptions and titles of everything else, under the record's key.
CREATE VIRTUAL TABLE record_text USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '3');
