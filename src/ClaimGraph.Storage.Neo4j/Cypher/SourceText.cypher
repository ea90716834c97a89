MATCH (s:Source {id: $id})
MATCH (t:SourceText {source: s.id})
RETURN t.sha256, t.text
