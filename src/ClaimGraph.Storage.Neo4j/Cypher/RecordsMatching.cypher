// Records of a kind that hold words, by name or by the moment of recording.
CALL db.index.fulltext.queryNodes('record_text', $match) YIELD node AS r
WITH r, CASE WHEN $isByName THEN r.nameKey ELSE r.timeKey END AS key
WHERE key > $from AND key < $to
// include RecordConditions
// A count ends otherwise from here.
RETURN key, r.record AS record ORDER BY key ASC LIMIT $limit
