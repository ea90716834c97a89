INSERT INTO claim_text (rowid, text) VALUES ($key, $text)
