-- 10 = the kind of links
SELECT r.key FROM edge e JOIN record r ON r.key = e.owner WHERE e.source = $record AND r.kind = 10
UNION
SELECT r.key FROM edge e JOIN record r ON r.key = e.owner WHERE e.target = $record AND r.kind = 10
