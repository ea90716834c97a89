// A node, how many edges it has at each of its ends, and the neighbours there: at each end that $in or $out names no more than a page
// takes, from a place on. The first row is the node; the row of an end has a count, and that of a neighbour a record.
MATCH (n:Record {reference: $of})
CALL (n) {
    RETURN '' AS direction, '' AS type, null AS count, '' AS place, n.record AS record, null AS reason
  UNION ALL
// include NeighborCounts
    RETURN direction, type, count, '' AS place, null AS record, null AS reason
  UNION ALL
    MATCH ()-[r:MADE]->(m)
    USING INDEX r:MADE(neighborKey)
    WHERE r.neighborKey > CASE WHEN 'MADE' IN $out THEN $from END AND r.neighborKey < $to
    WITH r, m ORDER BY r.neighborKey ASC LIMIT $limit
    RETURN 'out' AS direction, 'MADE' AS type, null AS count, split(r.neighborKey, '\t')[1] AS place, m.record AS record, null AS reason
  UNION ALL
// for each TYPE include NeighborsAlong
// include NeighborsAround
    RETURN direction, type, null AS count, place, m.record AS record, reason
}
OPTIONAL MATCH (o:Record {reference: reason})
RETURN direction, type, count, place, record, reason, o.record AS reasonRecord
