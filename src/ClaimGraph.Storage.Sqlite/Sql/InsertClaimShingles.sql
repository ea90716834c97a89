INSERT INTO claim_shingle (rowid, shingles) VALUES ($key, $text)
