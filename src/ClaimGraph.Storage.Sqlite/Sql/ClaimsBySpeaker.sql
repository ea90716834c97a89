-- 1 = MADE; its edges are sorted by the day of the claim.
SELECT m.sort, r.id, r.version, r.status, d.template
FROM edge m CROSS JOIN claim_document d ON d.record = m.target CROSS JOIN record r ON r.key = m.target
WHERE m.source = $speaker AND m.type = 1 AND m.sort < $after
ORDER BY m.sort DESC LIMIT $limit
