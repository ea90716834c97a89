SELECT rowid FROM claim_shingle WHERE claim_shingle MATCH $match ORDER BY rowid DESC LIMIT $limit
