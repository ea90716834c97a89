// Some changes in the order of the log: of those that created what has a natural key, what and as what.
MATCH (h:Change)
WHERE h.sequence > $after
WITH h ORDER BY h.sequence ASC LIMIT $limit
WITH h, h.version = 1 AND any(kind IN $kinds WHERE h.reference STARTS WITH kind) AS isFirst
RETURN h.sequence, CASE WHEN isFirst THEN h.reference END AS reference, CASE WHEN isFirst THEN h.content END AS content
