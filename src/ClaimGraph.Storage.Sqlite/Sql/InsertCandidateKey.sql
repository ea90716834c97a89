INSERT INTO candidate_key (kind, key, record) VALUES ($kind, $key, $record) ON CONFLICT DO NOTHING
