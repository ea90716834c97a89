INSERT INTO claim_sketch (speaker, shingle, claim, part) VALUES ($speaker, $shingle, $claim, $part)
