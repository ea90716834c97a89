// What identifies nodes, and what lists and searches walk along. One definition per statement; each is sent by itself.
// Written as the server writes it back (SHOW INDEXES, SHOW CONSTRAINTS YIELD createStatement), with which it is compared.

// Every record has one node with this label; reference is kind:id.
CREATE CONSTRAINT record_reference IF NOT EXISTS FOR (n:Record) REQUIRE n.reference IS UNIQUE;

// The nodes of the graph, by the ids that the API shows.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institution_id IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quotation_id IF NOT EXISTS FOR (n:Quotation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unnamed_source_id IF NOT EXISTS FOR (n:UnnamedSource) REQUIRE n.id IS UNIQUE;

// Bookkeeping.
CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_sequence IF NOT EXISTS FOR (n:Change) REQUIRE n.sequence IS UNIQUE;
CREATE CONSTRAINT key_key IF NOT EXISTS FOR (n:Key) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_text_source IF NOT EXISTS FOR (n:SourceText) REQUIRE n.source IS UNIQUE;
CREATE CONSTRAINT idempotency_key_key IF NOT EXISTS FOR (n:IdempotencyKey) REQUIRE n.key IS UNIQUE;
CREATE INDEX idempotency_key_expiry IF NOT EXISTS FOR (n:IdempotencyKey) ON (n.expiresAt);
CREATE INDEX change_version IF NOT EXISTS FOR (n:Change) ON (n.reference, n.version);

// Orders of lists: kept sort keys (ClaimGraph.Storage.Neo4j.Writing.SortKeys).
CREATE INDEX record_name IF NOT EXISTS FOR (n:Record) ON (n.nameKey);
CREATE INDEX record_time IF NOT EXISTS FOR (n:Record) ON (n.timeKey);
CREATE INDEX claim_said IF NOT EXISTS FOR (n:Claim) ON (n.saidKey);
CREATE INDEX quotation_source_time IF NOT EXISTS FOR (n:Quotation) ON (n.sourceTimeKey);
CREATE INDEX made_key IF NOT EXISTS FOR ()-[r:MADE]-() ON (r.key);
CREATE INDEX about_key IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.key);
CREATE INDEX appears_in_key IF NOT EXISTS FOR ()-[r:APPEARS_IN]-() ON (r.key);

// Search text is folded by ClaimGraph.Search.SearchText: letters, digits and spaces, so the plainest analyzer does.
CREATE FULLTEXT INDEX claim_text IF NOT EXISTS FOR (n:Claim) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX record_text IF NOT EXISTS FOR (n:Person|Institution|Country|Topic|Source) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
