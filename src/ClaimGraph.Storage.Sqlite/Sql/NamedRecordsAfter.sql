-- Kinds 1 to 5 have a name or a title; status 3 = deleted
SELECT key FROM record WHERE key > $after AND kind <= 5 AND status <> 3 ORDER BY key LIMIT $limit
