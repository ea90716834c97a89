-- 5 = APPEARS_IN
SELECT target FROM edge WHERE source = $quotation AND type = 5
