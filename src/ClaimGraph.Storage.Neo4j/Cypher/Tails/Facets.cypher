// How many there are, and how they are spread over each field that is asked for.
WITH collect(c) AS found
WITH found, found[..$most] AS claims
CALL (found, claims) {
    RETURN '' AS field, null AS value, null AS record, size(found) AS count
  UNION ALL
    UNWIND claims AS c
    WITH c WHERE 'kind' IN $fields
    RETURN 'kind' AS field, c.kind AS value, null AS record, count(*) AS count
  UNION ALL
    UNWIND claims AS c
    WITH c WHERE 'year' IN $fields AND c.saidFirst IS NOT NULL
    RETURN 'year' AS field, left(c.saidFirst, 4) AS value, null AS record, count(*) AS count
  UNION ALL
    UNWIND claims AS c
    WITH c WHERE 'speaker' IN $fields
    UNWIND [c.speaker] + coalesce(c.jointWith, []) AS value
    WITH value, count(*) AS count
    ORDER BY count DESC, value LIMIT $values
    MATCH (n:Record {reference: value})
    RETURN 'speaker' AS field, value, n.record AS record, count
  UNION ALL
    UNWIND claims AS c
    WITH c WHERE 'topic' IN $fields
    MATCH (c)-[:ABOUT]->(n:Topic)
    WITH n, count(DISTINCT c) AS count
    ORDER BY count DESC, n.reference LIMIT $values
    RETURN 'topic' AS field, n.reference AS value, n.record AS record, count
  UNION ALL
    UNWIND claims AS c
    WITH c WHERE 'institution' IN $fields
    CALL (c) {
        MATCH (c)<-[:MADE]-(n:Institution)
        RETURN n
      UNION
        MATCH (c)-[:ON_BEHALF_OF]->(n:Institution)
        RETURN n
      UNION
        MATCH (c)<-[:MADE]-()-[f:AFFILIATED_WITH]->(n)
        WHERE (f.fromFirst IS NULL OR c.saidLast IS NULL OR c.saidLast >= f.fromFirst)
          AND (f.untilLast IS NULL OR c.saidFirst IS NULL OR c.saidFirst <= f.untilLast)
        RETURN n
    }
    WITH n, count(*) AS count
    ORDER BY count DESC, n.reference LIMIT $values
    RETURN 'institution' AS field, n.reference AS value, n.record AS record, count
  UNION ALL
    UNWIND claims AS c
    WITH c WHERE 'country' IN $fields
    CALL (c) {
        MATCH (c)<-[:MADE]-(n:Country)
        RETURN n
      UNION
        MATCH (c)-[:ON_BEHALF_OF]->(n:Country)
        RETURN n
      UNION
        MATCH (c)-[:ON_BEHALF_OF]->()-[:BASED_IN]->(n)
        RETURN n
      UNION
        MATCH (c)<-[:MADE]-(:Institution)-[:BASED_IN]->(n)
        RETURN n
      UNION
        MATCH (c)<-[:MADE]-()-[f:AFFILIATED_WITH]->()-[:BASED_IN]->(n)
        WHERE (f.fromFirst IS NULL OR c.saidLast IS NULL OR c.saidLast >= f.fromFirst)
          AND (f.untilLast IS NULL OR c.saidFirst IS NULL OR c.saidFirst <= f.untilLast)
        RETURN n
    }
    WITH n, count(*) AS count
    ORDER BY count DESC, n.reference LIMIT $values
    RETURN 'country' AS field, n.reference AS value, n.record AS record, count
}
RETURN field, value, record, count
