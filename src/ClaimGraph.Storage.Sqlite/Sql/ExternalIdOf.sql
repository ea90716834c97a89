SELECT record FROM external_id WHERE kind = $kind AND scheme = $scheme AND value = $value ORDER BY record LIMIT 20
