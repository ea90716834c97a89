-- Among the shingles of each text stands one for the text as a whole (ClaimGraph.Verifying.Shingles.Whole), so that whoever records words learns
-- who else is on record with the same. The program fills both tables anew right after the migrations.
DELETE FROM claim_sketch;
DROP TABLE claim_shingle;
CREATE VIRTUAL TABLE claim_shingle USING fts5 (shingles, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none);
