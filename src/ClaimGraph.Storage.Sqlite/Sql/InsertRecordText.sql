INSERT INTO record_text (rowid, text) VALUES ($key, $text)
