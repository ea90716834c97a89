INSERT INTO source_words (rowid, text) VALUES ($key, $text)
