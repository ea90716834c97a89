// Where quotations and sources lead to, these included: each reached once, no path twice; with the sources of quotations, their
// publishers, the links that start there, and the claim's speakers. When more than $most are reached, no more than that is told. How far to go
// is written behind the dots.
UNWIND $starts AS start
MATCH (:Record {reference: start})-[:TAKEN_FROM|APPEARS_IN|REPUBLISHES|TRANSLATES|CITES*0..]->(m)
MATCH (m)-[:APPEARS_IN*0..1]->(n)
WITH DISTINCT n LIMIT $most + 1
WITH collect(n) AS reached
WITH size(reached) AS count, CASE WHEN size(reached) <= $most THEN reached ELSE [] END AS reached
CALL (reached) {
    OPTIONAL MATCH (:Record {reference: $claim})<-[:MADE]-(s)
    RETURN s.record AS record
  UNION ALL
    UNWIND reached AS n
    RETURN n.record AS record
  UNION ALL
    UNWIND reached AS n
    MATCH (n)-[:PUBLISHED_BY]->(p)
    WITH DISTINCT p
    RETURN p.record AS record
  UNION ALL
    UNWIND reached AS n
    MATCH (n)-[r:TAKEN_FROM|REPUBLISHES|TRANSLATES|CITES]->()
    MATCH (l:Record {reference: r.reference})
    RETURN l.record AS record
}
RETURN count, record
