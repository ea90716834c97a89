-- 1 = MADE
SELECT source FROM edge WHERE target = $claim AND type = 1
