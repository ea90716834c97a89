SELECT n.record FROM name n CROSS JOIN record r ON r.key = n.record
WHERE n.kind = $kind AND n.name_key = $name ORDER BY r.id LIMIT $limit
