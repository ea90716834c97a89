// The texts that some sources have.
UNWIND $sources AS source
MATCH (t:SourceText {source: source})
RETURN t.source, t.text
