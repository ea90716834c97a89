// The quotations in a source, by the moment of recording.
MATCH (r:Quotation)
USING INDEX r:Quotation(sourceTimeKey)
WHERE r.sourceTimeKey > $from AND r.sourceTimeKey < $to
// include RecordConditions
RETURN r.sourceTimeKey AS key, r.record AS record ORDER BY r.sourceTimeKey ASC LIMIT $limit
