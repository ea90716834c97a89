// What tracing looks for: claims that share words with a text, and the texts that a source had before the one it has.

// Shingles of the claim and of its quotations (ClaimGraph.Verifying.Shingles): letters and digits each, joined with spaces. No statement
// can work them out: claims that are there already get theirs by ClaimGraph.Storage.Neo4j.Migrating.ShingleStep.
CREATE FULLTEXT INDEX claim_shingles IF NOT EXISTS FOR (n:Claim) ON EACH [n.shingles]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

CREATE INDEX former_text_number IF NOT EXISTS FOR (n:FormerText) ON (n.source, n.number);

// The text that a source has is the first that is known of: it was kept with the last change that began to say that the source has it.
MATCH (t:SourceText)
WHERE t.number IS NULL
CALL (t) {
    MATCH (s:Record {reference: 'source:' + t.source})
    CALL (s, t) {
        MATCH (h:Change)
        WHERE h.reference = s.reference AND h.version > 0
        WITH t, h ORDER BY h.version
        WITH collect({at: h.at, says: h.content CONTAINS t.sha256}) AS changes
        RETURN [place IN range(0, size(changes) - 1)
            WHERE changes[place].says AND (place = 0 OR NOT changes[place - 1].says) | changes[place].at][-1] AS keptAt
    }
    SET t.keptAt = coalesce(keptAt, s.updatedAt), t.number = 1
} IN TRANSACTIONS;
