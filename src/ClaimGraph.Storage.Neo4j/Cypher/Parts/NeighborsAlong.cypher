    MATCH (m)-[r:TYPE]->()
    USING INDEX r:TYPE(neighborKey)
    WHERE r.neighborKey > CASE WHEN 'TYPE' IN $in THEN $from END AND r.neighborKey < $to
    WITH r, m ORDER BY r.neighborKey ASC LIMIT $limit
    RETURN 'in' AS direction, 'TYPE' AS type, null AS count, split(r.neighborKey, '\t')[1] AS place, m.record AS record, r.reference AS reason
  UNION ALL
