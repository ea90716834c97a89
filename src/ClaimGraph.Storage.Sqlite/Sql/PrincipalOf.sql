-- 2 = ON_BEHALF_OF
SELECT target FROM edge WHERE source = $record AND type = 2 AND sort = $saidKey
