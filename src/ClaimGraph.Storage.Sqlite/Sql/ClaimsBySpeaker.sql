-- 1 = MADE; its edges are sorted by the day of the claim.
SELECT d.id, d.version, d.status, d.template, m.sort
FROM edge m CROSS JOIN claim_document d ON d.record = m.target
WHERE m.source = $speaker AND m.type = 1 AND m.sort < $after
ORDER BY m.sort DESC LIMIT $limit
