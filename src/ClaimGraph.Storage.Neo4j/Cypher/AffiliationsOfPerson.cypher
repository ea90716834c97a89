// A person's affiliations, by the moment of recording.
MATCH (:Record {reference: $of})-[f:AFFILIATED_WITH]->()
MATCH (r:Record {reference: f.reference})
WHERE r.timeKey > $from AND r.timeKey < $to
// include RecordConditions
// A count ends otherwise from here.
RETURN r.timeKey AS key, r.record AS record ORDER BY r.timeKey ASC LIMIT $limit
