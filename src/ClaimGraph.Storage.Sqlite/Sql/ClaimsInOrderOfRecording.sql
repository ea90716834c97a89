SELECT id, version, status, template, record FROM claim_document WHERE record > $after ORDER BY record LIMIT $limit
