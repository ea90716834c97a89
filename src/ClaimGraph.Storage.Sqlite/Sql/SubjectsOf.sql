-- 3 = ABOUT, kind 4 = topic
SELECT e.target FROM edge e JOIN record r ON r.key = e.target WHERE e.source = $record AND e.type = 3 AND e.sort = $saidKey AND r.kind = 4
