SELECT speaker FROM claim WHERE record = $claim
