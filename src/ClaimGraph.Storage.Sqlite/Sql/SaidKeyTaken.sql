SELECT record FROM claim WHERE said_key = $saidKey
