// Which texts a source has had, the newest first.
MATCH (s:Source {id: $id})
CALL () {
    MATCH (t:SourceText {source: $id})
    RETURN t
  UNION ALL
    MATCH (t:FormerText)
    USING INDEX t:FormerText(source, number)
    WHERE t.source = $id AND t.number > 0
    WITH t ORDER BY t.source DESC, t.number DESC LIMIT $limit - 1
    RETURN t
}
RETURN t.sha256, coalesce(t.keptAt, s.updatedAt) ORDER BY t.number DESC
