INSERT INTO natural_key (kind, key, record) VALUES ($kind, $key, $record)
