INSERT INTO external_id (kind, scheme, value, record) VALUES ($kind, $scheme, $value, $record) ON CONFLICT DO NOTHING
