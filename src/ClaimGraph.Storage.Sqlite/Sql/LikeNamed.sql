-- $keys: keys of the name, as a JSON array; $ids: identifiers, as a JSON object. A key that too many share tells nothing. The very name and an
-- identifier count more than all keys of a name together.
WITH asked AS MATERIALIZED (
    SELECT k.value AS key FROM json_each($keys) k
    WHERE (SELECT count(*) FROM (SELECT 1 FROM candidate_key c WHERE c.kind = $kind AND c.key = k.value LIMIT $common + 1)) <= $common
), found AS (
    SELECT c.record, 1 AS shared FROM asked a CROSS JOIN candidate_key c ON c.kind = $kind AND c.key = a.key
    UNION ALL
    SELECT n.record, 1000 FROM name n WHERE n.kind = $kind AND n.name_key = $name
    UNION ALL
    SELECT x.record, 1000 FROM json_each($ids) i CROSS JOIN external_id x ON x.kind = $kind AND x.scheme = i.key AND x.value = i.value
)
SELECT r.key FROM (SELECT record, sum(shared) AS shared FROM found GROUP BY record) f CROSS JOIN record r ON r.key = f.record
ORDER BY f.shared DESC, r.id LIMIT $limit
