// Records of a kind by the moment of recording.
MATCH (r:Record)
USING INDEX r:Record(timeKey)
WHERE r.timeKey > $from AND r.timeKey < $to
// include RecordConditions
// A count ends otherwise from here.
RETURN r.timeKey AS key, r.record AS record ORDER BY r.timeKey ASC LIMIT $limit
