// Words in the texts of sources: the folded text that a source has now (ClaimGraph.Writing.SearchedText.OfText) stands beside it. No statement can
// fold it: texts that are there already are folded by ClaimGraph.Storage.Neo4j.Migrating.TextStep.
CREATE FULLTEXT INDEX source_words IF NOT EXISTS FOR (n:SourceText) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
