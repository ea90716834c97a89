    MATCH (m)-[r:TYPE]->()
    USING INDEX r:TYPE(key)
    WHERE r.key > CASE WHEN 'TYPE' IN $in THEN $from END AND r.key <= $to
      AND (r.key < $to OR m.id > $id)
    WITH r, m ORDER BY r.key DESC, m.id LIMIT $limit
    RETURN 'in' AS direction, 'TYPE' AS type, null AS count, substring(r.key, size($of) + 1) AS place, m.record AS record, r.reference AS reason
  UNION ALL
