SELECT record FROM affiliation WHERE person = $person ORDER BY record
