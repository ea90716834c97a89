// Claims by the day they were said.
MATCH (c:Claim)
USING INDEX c:Claim(saidKey)
WHERE c.saidKey > $from AND c.saidKey < $to
// include ClaimConditions
WITH c ORDER BY c.saidKey DESC LIMIT $limit
