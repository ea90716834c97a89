// Sources that hold words in their title or in their text, where many do: those by the moment of recording are looked through until a page is full.
MATCH (r:Record)
USING INDEX r:Record(timeKey)
WHERE r.timeKey > $from AND r.timeKey < $to
// include SourceConditions
RETURN r.timeKey AS key, r.record AS record ORDER BY r.timeKey ASC LIMIT $limit
