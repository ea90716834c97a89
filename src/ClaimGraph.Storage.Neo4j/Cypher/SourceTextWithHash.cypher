// A text that a source has or had.
MATCH (:Source {id: $id})
CALL () {
    MATCH (t:SourceText {source: $id})
    WHERE t.sha256 = $sha256
    RETURN t
  UNION ALL
    MATCH (t:FormerText)
    USING INDEX t:FormerText(source, number)
    WHERE t.source = $id AND t.number > 0 AND t.sha256 = $sha256
    RETURN t
}
RETURN t.sha256, t.text LIMIT 1
