// What lists of neighbours walk along: a kept sort key (ClaimGraph.Storage.Neo4j.Writing.SortKeys) on every type of which a node may have
// any number of edges. Statements that do not begin with CREATE bring over the edges that are there already; they pass over what has
// been done, so that they may be run again.

CREATE INDEX made_neighbor IF NOT EXISTS FOR ()-[r:MADE]-() ON (r.neighborKey);
CREATE INDEX on_behalf_of_neighbor IF NOT EXISTS FOR ()-[r:ON_BEHALF_OF]-() ON (r.neighborKey);
CREATE INDEX about_neighbor IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.neighborKey);
CREATE INDEX appears_in_neighbor IF NOT EXISTS FOR ()-[r:APPEARS_IN]-() ON (r.neighborKey);
CREATE INDEX published_by_neighbor IF NOT EXISTS FOR ()-[r:PUBLISHED_BY]-() ON (r.neighborKey);
CREATE INDEX described_in_neighbor IF NOT EXISTS FOR ()-[r:DESCRIBED_IN]-() ON (r.neighborKey);
CREATE INDEX affiliated_with_neighbor IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.neighborKey);
CREATE INDEX based_in_neighbor IF NOT EXISTS FOR ()-[r:BASED_IN]-() ON (r.neighborKey);
CREATE INDEX citizen_of_neighbor IF NOT EXISTS FOR ()-[r:CITIZEN_OF]-() ON (r.neighborKey);
CREATE INDEX part_of_neighbor IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.neighborKey);
CREATE INDEX owned_by_neighbor IF NOT EXISTS FOR ()-[r:OWNED_BY]-() ON (r.neighborKey);
CREATE INDEX advises_neighbor IF NOT EXISTS FOR ()-[r:ADVISES]-() ON (r.neighborKey);
CREATE INDEX broader_neighbor IF NOT EXISTS FOR ()-[r:BROADER]-() ON (r.neighborKey);
CREATE INDEX supports_neighbor IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.neighborKey);
CREATE INDEX contradicts_neighbor IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() ON (r.neighborKey);
CREATE INDEX qualifies_neighbor IF NOT EXISTS FOR ()-[r:QUALIFIES]-() ON (r.neighborKey);
CREATE INDEX repeats_neighbor IF NOT EXISTS FOR ()-[r:REPEATS]-() ON (r.neighborKey);
CREATE INDEX taken_from_neighbor IF NOT EXISTS FOR ()-[r:TAKEN_FROM]-() ON (r.neighborKey);
CREATE INDEX republishes_neighbor IF NOT EXISTS FOR ()-[r:REPUBLISHES]-() ON (r.neighborKey);
CREATE INDEX translates_neighbor IF NOT EXISTS FOR ()-[r:TRANSLATES]-() ON (r.neighborKey);
CREATE INDEX cites_neighbor IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.neighborKey);

// By the day the claim was said, the newest first.
MATCH (n)-[r:MADE]->(c)
WHERE r.neighborKey IS NULL
CALL (n, r, c) {
    SET r.neighborKey = n.reference + '\t' + right('000000' + (9999999 - toInteger(left(c.saidKey, 7))), 7) + '\t' + c.id
} IN TRANSACTIONS;

MATCH (c)-[r:ABOUT|ON_BEHALF_OF]->(n)
WHERE r.neighborKey IS NULL
CALL (c, r, n) {
    SET r.neighborKey = n.reference + '\t' + right('000000' + (9999999 - toInteger(left(c.saidKey, 7))), 7) + '\t' + c.id
} IN TRANSACTIONS;

MATCH (q)-[r:APPEARS_IN]->(n)
WHERE r.neighborKey IS NULL
CALL (q, r, n) {
    MATCH (q)-[:QUOTES]->(c)
    SET r.neighborKey = n.reference + '\t' + right('000000' + (9999999 - toInteger(left(c.saidKey, 7))), 7) + '\t' + q.id
} IN TRANSACTIONS;

// By the recording of the reason for the edge, the last first: the record it starts at, whose head says when it was recorded.
MATCH (o)-[r:PUBLISHED_BY|DESCRIBED_IN|BASED_IN|CITIZEN_OF]->(n)
WHERE r.neighborKey IS NULL
CALL (o, r, n) {
    SET r.neighborKey = n.reference + '\t' + right('00000000000000' + (999999999999999 - toInteger(split(split(o.record, '"recorded":')[1], ',')[0])), 15) + '\t' + o.id
} IN TRANSACTIONS;

// The same of affiliations and links, which are records themselves.
MATCH (m)-[r:AFFILIATED_WITH|PART_OF|OWNED_BY|ADVISES|BROADER|SUPPORTS|CONTRADICTS|QUALIFIES|REPEATS|TAKEN_FROM|REPUBLISHES|TRANSLATES|CITES]->(n)
WHERE r.neighborKey IS NULL
CALL (m, r, n) {
    MATCH (o:Record {reference: r.reference})
    SET r.neighborKey = n.reference + '\t' + right('00000000000000' + (999999999999999 - toInteger(split(split(o.record, '"recorded":')[1], ',')[0])), 15) + '\t' + m.id
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
