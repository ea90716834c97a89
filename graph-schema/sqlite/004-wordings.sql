-- Shingles text by text, so that a quotation that comes or goes costs its own words only; and few of them by speaker, so that whoever
-- records words learns what is like them among the speaker's other claims. The program fills both tables right after the migrations.

-- All shingles (ClaimGraph.Verifying.Shingles) of a wording under the claim's said_key; those of a quotation that the wording does not
-- have under the key of the quotation, below zero.
DROP TABLE claim_shingle;
CREATE VIRTUAL TABLE claim_shingle USING fts5 (shingles, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none);

-- The sketch of each of these texts (ClaimGraph.Verifying.Shingles.Sketch).
CREATE TABLE claim_sketch (
    speaker     INTEGER NOT NULL,
    shingle     TEXT    NOT NULL,
    claim       INTEGER NOT NULL,
    part        INTEGER NOT NULL,           -- the record that has the words: the claim or a quotation
    PRIMARY KEY (speaker, shingle, claim, part)
) STRICT, WITHOUT ROWID;
