-- 9 = BASED_IN
SELECT f.institution, b.target, f.from_first, f.until_last
FROM affiliation f LEFT JOIN edge b ON b.source = f.institution AND b.type = 9
WHERE f.person = $speaker
