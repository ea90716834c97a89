-- 19 = TAKEN_FROM between quotations; 20 = REPUBLISHES, 21 = TRANSLATES, 22 = CITES between sources
SELECT target, owner FROM edge WHERE source = $node AND type BETWEEN 19 AND 22
