INSERT INTO name (kind, name_key, record) VALUES ($kind, $name, $record) ON CONFLICT DO NOTHING
