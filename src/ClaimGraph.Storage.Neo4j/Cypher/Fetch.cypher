// Answers many questions about single records at once: a row for each thing found, with what it was asked as.
// Each row says where the ledger stood before anything else was looked at.
MATCH (l:Ledger {id: 'ledger'})
WITH l.sequence AS sequence, l.head AS head
CALL () {
    RETURN 'ledger' AS topic, '' AS asked, null AS record
  UNION ALL
    UNWIND $records AS asked
    MATCH (n:Record {reference: asked})
    RETURN 'record' AS topic, asked, n.record AS record
  UNION ALL
    UNWIND $claims AS asked
    MATCH (:Record {reference: asked})<-[:QUOTES]-(n:Quotation)
    RETURN 'record' AS topic, n.reference AS asked, n.record AS record
  UNION ALL
    UNWIND $persons AS asked
    MATCH (:Record {reference: asked})-[r:AFFILIATED_WITH]->()
    MATCH (n:Record {reference: r.reference})
    RETURN 'record' AS topic, n.reference AS asked, n.record AS record
  UNION ALL
    UNWIND $keys AS asked
    CALL (asked) {
        MATCH (:Key {key: asked})-[:KEY_OF]->(n)
        RETURN n ORDER BY n.id LIMIT $namesakes
    }
    RETURN 'key' AS topic, asked, n.record AS record
  UNION ALL
    UNWIND $links AS asked
    MATCH (:Record {reference: asked})
        -[r:PART_OF|OWNED_BY|ADVISES|BROADER|SUPPORTS|CONTRADICTS|QUALIFIES|REPEATS|TAKEN_FROM|REPUBLISHES|TRANSLATES|CITES
            |DIFFERENT_FROM|UNSURE_IF_SAME_AS]-()
    WITH DISTINCT asked, r.reference AS reference
    MATCH (n:Record {reference: reference})
    RETURN 'link' AS topic, asked, n.record AS record
  UNION ALL
    UNWIND $dependents AS asked
    CALL (asked) {
        MATCH (:Record {reference: asked})
            <-[r:ABOUT|ON_BEHALF_OF|AFFILIATED_WITH|BASED_IN|CITIZEN_OF|PUBLISHED_BY|APPEARS_IN|DESCRIBED_IN]-(n)
        RETURN coalesce(r.reference, n.reference) AS reference
        LIMIT 1
      UNION
        MATCH (:Record {reference: asked})-[:MADE]->(n)
        RETURN n.reference AS reference
        LIMIT 1
    }
    RETURN 'dependent' AS topic, asked, reference AS record
  UNION ALL
    UNWIND $outcomes AS asked
    MATCH (o:IdempotencyKey {key: asked})
    RETURN 'outcome' AS topic, asked, o {.fingerprint, .expiresAt, .disposition, .reference, .version} AS record
}
RETURN sequence, head, topic, asked, record
