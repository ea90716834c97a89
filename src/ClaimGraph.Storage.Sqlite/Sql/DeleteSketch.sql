DELETE FROM claim_sketch WHERE speaker = $speaker AND shingle = $shingle AND claim = $claim AND part = $part
