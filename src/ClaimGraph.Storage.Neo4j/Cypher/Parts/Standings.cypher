CALL (speakers) {
    RETURN null AS speaker, null AS record
  UNION ALL
    UNWIND speakers AS speaker
    RETURN speaker, null AS record
  UNION ALL
    UNWIND speakers AS speaker
    MATCH (n:Record {reference: speaker[0]})
    RETURN null AS speaker, n.record AS record
  UNION ALL
    UNWIND speakers AS speaker
    MATCH (:Record {reference: speaker[0]})-[r:AFFILIATED_WITH]->(i)
    OPTIONAL MATCH (i)-[:BASED_IN]->(k)
    MATCH (a:Record {reference: r.reference})
    UNWIND [a, i, k] AS n
    WITH DISTINCT n WHERE n IS NOT NULL
    RETURN null AS speaker, n.record AS record
  UNION ALL
    UNWIND speakers AS speaker
    MATCH (:Record {reference: speaker[0]})-[:BASED_IN]->(n)
    WITH DISTINCT n
    RETURN null AS speaker, n.record AS record
}
RETURN counted, speaker, record
