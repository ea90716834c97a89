SELECT rowid FROM claim_shingle WHERE claim_shingle MATCH $match AND rowid > 0 ORDER BY rowid DESC LIMIT $limit
