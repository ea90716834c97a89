-- Who stands at an institution or in a country through one, and since and until when. 9 = BASED_IN
SELECT person AS speaker, from_first, until_last FROM affiliation WHERE institution = $driver
UNION ALL
SELECT f.person, f.from_first, f.until_last
FROM edge b CROSS JOIN affiliation f ON f.institution = b.source
WHERE b.target = $driver AND b.type = 9
UNION ALL
SELECT source, NULL, NULL FROM edge WHERE target = $driver AND type = 9
