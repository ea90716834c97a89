// Gives texts of sources their folded words.
UNWIND $rows AS row
MATCH (t:SourceText {source: row.source})
SET t.searchText = row.searchText
