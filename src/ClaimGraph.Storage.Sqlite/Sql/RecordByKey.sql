SELECT r.key, r.kind, r.id, r.version, r.status, r.created_at, r.updated_at, c.content
FROM record r JOIN change c ON c.sequence = r.change
WHERE r.key = $key
