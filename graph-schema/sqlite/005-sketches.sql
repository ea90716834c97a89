-- Sketches hold fewer shingles: each is a page that a write changes. The program fills both tables anew right after the migrations.
DELETE FROM claim_sketch;
DROP TABLE claim_shingle;
CREATE VIRTUAL TABLE claim_shingle USING fts5 (shingles, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none);
