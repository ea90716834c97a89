// The quotations in a source, by the moment of recording.
MATCH (r:Quotation)
USING INDEX r:Quotation(sourceTimeKey)
WHERE r.sourceTimeKey > $from AND r.sourceTimeKey < $to
// include RecordConditions
// A count ends otherwise from here.
RETURN r.sourceTimeKey AS key, r.record AS record ORDER BY r.sourceTimeKey ASC LIMIT $limit
