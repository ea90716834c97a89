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
    USING INDEX r:MADE(key)
    WHERE r.key > CASE WHEN 'MADE' IN $out THEN $from END AND r.key <= $to
      AND (r.key < $to OR m.id > $id)
    WITH r, m ORDER BY r.key DESC, m.id LIMIT $limit
    RETURN 'out' AS direction, 'MADE' AS type, null AS count, substring(r.key, size($of) + 1) AS place, m.record AS record, null AS reason
  UNION ALL
// for each TYPE include NeighborsAlong
// include NeighborsAround
    RETURN direction, type, null AS count, place, m.record AS record, reason
}
OPTIONAL MATCH (o:Record {reference: reason})
RETURN direction, type, count, place, record, reason, o.record AS reasonRecord
