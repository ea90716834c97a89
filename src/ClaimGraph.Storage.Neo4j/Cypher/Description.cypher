// A person, institution, country or topic, with all that a full description of it names.
MATCH (n:Record {reference: $entity})
CALL (n) {
    RETURN n AS r
  UNION
    MATCH (n)-[:BASED_IN|CITIZEN_OF]->(r)
    RETURN r
  UNION
    MATCH (n)-[f:AFFILIATED_WITH]->(i)
    OPTIONAL MATCH (i)-[:BASED_IN]->(k)
    MATCH (a:Record {reference: f.reference})
    UNWIND [a, i, k] AS r
    WITH r WHERE r IS NOT NULL
    RETURN r
  UNION
    MATCH (n)-[f:AFFILIATED_WITH]->()
    UNWIND f.sources AS source
    MATCH (s:Record {reference: 'source:' + source})
    OPTIONAL MATCH (s)-[:PUBLISHED_BY]->(p)
    OPTIONAL MATCH (p)-[:BASED_IN]->(k)
    UNWIND [s, p, k] AS r
    WITH r WHERE r IS NOT NULL
    RETURN r
}
RETURN r.record AS record
