INSERT INTO source_text (record, sha256, text) VALUES ($record, $sha256, $text)
ON CONFLICT (record) DO UPDATE SET sha256 = excluded.sha256, text = excluded.text
