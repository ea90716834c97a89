-- Edges of a claim come by its day, all others by the recording of their owner; only those of one claim or owner are sorted.
SELECT e.sort, r.kind, r.id, o.kind, o.id
FROM edge e CROSS JOIN record r ON r.key = e.source CROSS JOIN record o ON o.key = e.owner
WHERE e.target = $node AND e.type = $type AND e.sort <= $sort AND (e.sort < $sort OR (r.id, r.kind) > ($id, $kind))
ORDER BY e.sort DESC, r.id, r.kind LIMIT $limit
