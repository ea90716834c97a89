MATCH (:Source {id: $id})
MATCH (t:SourceText {source: $id})
RETURN t.sha256, t.text
