-- By reference as text, which has the kinds in the order 3 = country, 2 = institution, 1 = person.
SELECT r.kind, r.id FROM name n CROSS JOIN record r ON r.key = n.record
WHERE n.kind IN (1, 2, 3) AND n.name_key = $name
ORDER BY r.kind DESC, r.id LIMIT $limit
