// Sources that hold words in their title or in their text, where many do: those by name are looked through until a page is full.
MATCH (r:Record)
USING INDEX r:Record(nameKey)
WHERE r.nameKey > $from AND r.nameKey < $to
// include SourceConditions
RETURN r.nameKey AS key, r.record AS record ORDER BY r.nameKey ASC LIMIT $limit
