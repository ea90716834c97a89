DELETE FROM claim WHERE said_key = $saidKey
