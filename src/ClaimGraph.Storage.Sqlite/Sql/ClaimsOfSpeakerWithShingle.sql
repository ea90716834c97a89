SELECT DISTINCT claim FROM claim_sketch WHERE speaker = $speaker AND shingle = $shingle LIMIT $limit
