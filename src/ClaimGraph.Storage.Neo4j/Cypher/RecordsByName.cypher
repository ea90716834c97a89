// Records of a kind by name.
MATCH (r:Record)
USING INDEX r:Record(nameKey)
WHERE r.nameKey > $from AND r.nameKey < $to
// include RecordConditions
// A count ends otherwise from here.
RETURN r.nameKey AS key, r.record AS record ORDER BY r.nameKey ASC LIMIT $limit
