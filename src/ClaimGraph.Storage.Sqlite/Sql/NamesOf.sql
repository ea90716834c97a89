SELECT record FROM name WHERE kind = $kind AND name_key = $name ORDER BY record LIMIT 20
