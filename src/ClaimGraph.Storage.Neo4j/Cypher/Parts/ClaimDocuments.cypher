CALL (claims) {
    UNWIND range(0, size(claims) - 1) AS place
    WITH place, claims[place] AS n
    RETURN place, n.record AS record
  UNION ALL
    UNWIND claims AS c
    MATCH (c)<-[:QUOTES]-(n)
    RETURN null AS place, n.record AS record
  UNION ALL
    UNWIND claims AS c
    MATCH (c)<-[:QUOTES]-()-[:APPEARS_IN]->(s)
    WITH DISTINCT s
    OPTIONAL MATCH (s)-[:PUBLISHED_BY]->(p)
    UNWIND [s, p] AS n
    WITH DISTINCT n WHERE n IS NOT NULL
    RETURN null AS place, n.record AS record
  UNION ALL
    UNWIND claims AS c
    MATCH (c)-[:ABOUT]->(n)
    WITH DISTINCT n
    RETURN null AS place, n.record AS record
  UNION ALL
    UNWIND claims AS c
    MATCH (c)-[:MADE|ON_BEHALF_OF]-(n)
    WITH DISTINCT n
    RETURN null AS place, n.record AS record
  UNION ALL
    UNWIND claims AS c
    MATCH (c)-[:MADE|ON_BEHALF_OF]-(s)
    WITH DISTINCT s
    MATCH (s)-[r:AFFILIATED_WITH]->(i)
    OPTIONAL MATCH (i)-[:BASED_IN]->(k)
    MATCH (a:Record {reference: r.reference})
    UNWIND [a, i, k] AS n
    WITH DISTINCT n WHERE n IS NOT NULL
    RETURN null AS place, n.record AS record
  UNION ALL
    UNWIND claims AS c
    MATCH (c)-[:MADE|ON_BEHALF_OF]-()-[:BASED_IN]->(n)
    WITH DISTINCT n
    RETURN null AS place, n.record AS record
}
