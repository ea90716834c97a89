SELECT count(*) FROM (
    SELECT 1 FROM record r
    WHERE r.kind = $kind AND r.status <> 3 AND (NOT $byName OR r.sort_name IS NOT NULL)
-- include RecordConditions
    LIMIT $limit)
