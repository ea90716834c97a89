-- 4 = QUOTES; its edges are sorted by the day of the claim.
SELECT sort FROM edge WHERE source = $quotation AND type = 4
