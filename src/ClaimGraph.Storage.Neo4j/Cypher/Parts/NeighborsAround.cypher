    CALL (n) {
        MATCH (n)<-[r:MADE|QUOTES]-(m)
        WHERE type(r) IN $in
        RETURN 'in' AS direction, r, m
      UNION ALL
        MATCH (n)-[r:ON_BEHALF_OF|ABOUT|QUOTES|APPEARS_IN|PUBLISHED_BY|DESCRIBED_IN|AFFILIATED_WITH|BASED_IN|CITIZEN_OF|PART_OF|OWNED_BY|ADVISES
            |BROADER|SUPPORTS|CONTRADICTS|QUALIFIES|REPEATS|TAKEN_FROM|REPUBLISHES|TRANSLATES|CITES
            |DIFFERENT_FROM|UNSURE_IF_SAME_AS]->(m)
        WHERE type(r) IN $out
        RETURN 'out' AS direction, r, m
    }
    WITH direction, r, m, coalesce(substring(r.key, size(m.reference) + 1), '') AS place
    WHERE $place IS NULL OR place < $place OR place = $place AND (m.id > $id OR m.id = $id AND m.reference > $neighbor)
    WITH direction, r, m, place ORDER BY place DESC, m.id, m.reference
    WITH direction, type(r) AS type, collect([place, m, r.reference])[..$limit] AS neighbors
    UNWIND neighbors AS neighbor
    WITH direction, type, neighbor[0] AS place, neighbor[1] AS m, neighbor[2] AS reason
