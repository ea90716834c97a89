// Some texts by the id of their source; of those that have no folded words as yet, how long they are, and 0 of the others.
MATCH (t:SourceText)
USING INDEX t:SourceText(source)
WHERE t.source > $after
WITH t ORDER BY t.source ASC LIMIT $limit
OPTIONAL MATCH (s:Source {id: t.source})
RETURN t.source, CASE WHEN s IS NULL OR t.searchText IS NOT NULL THEN 0 ELSE size(t.text) END AS length
