-- What tracing needs: by which shingles claims are found whose words were changed, and all texts that a source has had.

-- Shingles (ClaimGraph.Verifying.Shingles) of each claim, under its said_key like its search text. They are looked for one by one, so
-- that where they stand need not be known. The program fills the table from the claims there are, right after the migrations.
CREATE VIRTUAL TABLE claim_shingle USING fts5 (shingles, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none);

-- The texts of sources in the order in which they were kept; that of the highest number is the present one.
ALTER TABLE source_text RENAME TO only_text;
CREATE TABLE source_text (
    number      INTEGER PRIMARY KEY,
    record      INTEGER NOT NULL,
    kept_at     INTEGER NOT NULL,           -- milliseconds since 1970, UTC
    sha256      TEXT    NOT NULL,
    text        TEXT    NOT NULL
) STRICT;
CREATE INDEX source_text_record ON source_text (record);

-- Keeping a text is an edit of its source: it was kept when the source began to have its SHA-256.
INSERT INTO source_text (record, kept_at, sha256, text)
SELECT t.record, coalesce((
        SELECT c.at
        FROM change c LEFT JOIN change b ON b.record = c.record AND b.version = c.version - 1
        WHERE c.record = t.record AND CAST(c.content AS TEXT) ->> 'textSha256' = t.sha256
            AND CAST(b.content AS TEXT) ->> 'textSha256' IS NOT t.sha256
        ORDER BY c.version DESC LIMIT 1),
    r.updated_at), t.sha256, t.text
FROM only_text t JOIN record r ON r.key = t.record
ORDER BY t.record;
DROP TABLE only_text;
