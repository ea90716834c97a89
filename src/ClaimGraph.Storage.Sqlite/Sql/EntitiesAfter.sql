-- Kinds 1 to 4 are entities; status 3 = deleted
SELECT key FROM record WHERE key > $after AND kind <= 4 AND status <> 3 ORDER BY key LIMIT $limit
