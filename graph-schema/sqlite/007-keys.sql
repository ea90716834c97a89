-- Keys fold less, so that two statements or two names never become one; and search text has the halves of words that an apostrophe divides,
-- and the signs of scripts without spaces. What is derived is emptied here; the program fills it anew right after the migrations.

-- Natural keys (ClaimGraph.Identity.NaturalKey.Own) of records whose id is of a time when such keys were made otherwise; what was recorded
-- since is found by its id. No row is ever changed.
CREATE TABLE natural_key (
    kind        INTEGER NOT NULL,
    key         TEXT    NOT NULL,
    record      INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- Keys of the names and aliases of entities that are not deleted, and keys that they share with names nearly the same (ClaimGraph.Identity.NameKeys).
DELETE FROM name;

DROP TABLE claim_text;
CREATE VIRTUAL TABLE claim_text USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '3');
DROP TABLE record_text;
CREATE VIRTUAL TABLE record_text USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '3');

DELETE FROM claim_sketch;
DROP TABLE claim_shingle;
CREATE VIRTUAL TABLE claim_shingle USING fts5 (shingles, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none);
