-- Words in the texts of sources: the folded text that a source has now (ClaimGraph.Writing.SearchedText.OfText), under the record's key. Runs of words
-- are looked for in it, so where they stand is kept, and no prefixes. The program fills the table right after the migrations.
CREATE VIRTUAL TABLE source_words USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'ascii');
