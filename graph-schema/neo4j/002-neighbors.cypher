// What lists of neighbours walk along: of every type of which a record may have any number of edges, kept sort keys as those of 001-graph
// (ClaimGraph.Storage.Neo4j.Writing.SortKeys). Statements that do not begin with CREATE bring over the edges that are there already;
// they pass over what they have done, so that they may be run again.

CREATE INDEX on_behalf_of_key IF NOT EXISTS FOR ()-[r:ON_BEHALF_OF]-() ON (r.key);
CREATE INDEX published_by_key IF NOT EXISTS FOR ()-[r:PUBLISHED_BY]-() ON (r.key);
CREATE INDEX described_in_key IF NOT EXISTS FOR ()-[r:DESCRIBED_IN]-() ON (r.key);
CREATE INDEX affiliated_with_key IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.key);
CREATE INDEX based_in_key IF NOT EXISTS FOR ()-[r:BASED_IN]-() ON (r.key);
CREATE INDEX citizen_of_key IF NOT EXISTS FOR ()-[r:CITIZEN_OF]-() ON (r.key);
CREATE INDEX part_of_key IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.key);
CREATE INDEX owned_by_key IF NOT EXISTS FOR ()-[r:OWNED_BY]-() ON (r.key);
CREATE INDEX advises_key IF NOT EXISTS FOR ()-[r:ADVISES]-() ON (r.key);
CREATE INDEX broader_key IF NOT EXISTS FOR ()-[r:BROADER]-() ON (r.key);
CREATE INDEX supports_key IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.key);
CREATE INDEX contradicts_key IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() ON (r.key);
CREATE INDEX qualifies_key IF NOT EXISTS FOR ()-[r:QUALIFIES]-() ON (r.key);
CREATE INDEX repeats_key IF NOT EXISTS FOR ()-[r:REPEATS]-() ON (r.key);
CREATE INDEX taken_from_key IF NOT EXISTS FOR ()-[r:TAKEN_FROM]-() ON (r.key);
CREATE INDEX republishes_key IF NOT EXISTS FOR ()-[r:REPUBLISHES]-() ON (r.key);
CREATE INDEX translates_key IF NOT EXISTS FOR ()-[r:TRANSLATES]-() ON (r.key);
CREATE INDEX cites_key IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.key);

// Under the day the claim was said.
MATCH (c)-[r:ON_BEHALF_OF]->(n)
WHERE r.key IS NULL
CALL (c, r, n) {
    SET r.key = n.reference + '\t' + c.saidKey
} IN TRANSACTIONS;

// In the order in which the reason for the edge was recorded: the record it starts at, which says so in its head.
MATCH (o)-[r:PUBLISHED_BY|DESCRIBED_IN|BASED_IN|CITIZEN_OF]->(n)
WHERE r.key IS NULL
CALL (o, r, n) {
    SET r.key = n.reference + '\t' + right('00000000000000' + split(split(o.record, '"recorded":')[1], ',')[0], 15)
} IN TRANSACTIONS;

// The same of affiliations and links, which are records themselves.
MATCH ()-[r:AFFILIATED_WITH|PART_OF|OWNED_BY|ADVISES|BROADER|SUPPORTS|CONTRADICTS|QUALIFIES|REPEATS|TAKEN_FROM|REPUBLISHES|TRANSLATES|CITES]->(n)
WHERE r.key IS NULL
CALL (r, n) {
    MATCH (o:Record {reference: r.reference})
    SET r.key = n.reference + '\t' + right('00000000000000' + split(split(o.record, '"recorded":')[1], ',')[0], 15)
} IN TRANSACTIONS;

// The days between which a person certainly was there, beside those between which he or she may have been.
MATCH ()-[r:AFFILIATED_WITH]->()
WHERE r.fromLast IS NULL AND r.from IS NOT NULL OR r.untilFirst IS NULL AND r.until IS NOT NULL
CALL (r) {
    SET r.fromLast = CASE size(r.from)
            WHEN 4 THEN r.from + '-12-31'
            WHEN 7 THEN toString(date(r.from) + duration('P1M') - duration('P1D'))
            ELSE r.from
        END,
        r.untilFirst = r.until + CASE size(r.until) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' ELSE '' END
} IN TRANSACTIONS;
