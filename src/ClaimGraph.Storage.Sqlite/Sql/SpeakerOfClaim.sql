SELECT speaker, said_key FROM claim WHERE record = $claim
