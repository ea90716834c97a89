// Claims by the moment of recording.
MATCH (c:Record)
USING INDEX c:Record(timeKey)
WHERE c.timeKey > $from AND c.timeKey < $to
// include ClaimConditions
WITH c ORDER BY c.timeKey DESC LIMIT $limit
