-- 4 = QUOTES
SELECT source FROM edge WHERE target = $claim AND type = 4 ORDER BY source
