SELECT rowid FROM claim_shingle WHERE claim_shingle MATCH $match AND rowid BETWEEN $first AND $last
