// A claim's quotations, by the moment of recording.
MATCH (:Record {reference: $of})<-[:QUOTES]-(r)
WHERE r.timeKey > $from AND r.timeKey < $to
// include RecordConditions
// A count ends otherwise from here.
RETURN r.timeKey AS key, r.record AS record ORDER BY r.timeKey ASC LIMIT $limit
