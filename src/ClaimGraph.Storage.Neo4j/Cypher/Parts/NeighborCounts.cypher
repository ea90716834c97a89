    UNWIND [
        ['in', 'MADE', COUNT { (n)<-[:MADE]-() }], ['out', 'MADE', COUNT { (n)-[:MADE]->() }],
        ['in', 'ON_BEHALF_OF', COUNT { (n)<-[:ON_BEHALF_OF]-() }], ['out', 'ON_BEHALF_OF', COUNT { (n)-[:ON_BEHALF_OF]->() }],
        ['in', 'ABOUT', COUNT { (n)<-[:ABOUT]-() }], ['out', 'ABOUT', COUNT { (n)-[:ABOUT]->() }],
        ['in', 'QUOTES', COUNT { (n)<-[:QUOTES]-() }], ['out', 'QUOTES', COUNT { (n)-[:QUOTES]->() }],
        ['in', 'APPEARS_IN', COUNT { (n)<-[:APPEARS_IN]-() }], ['out', 'APPEARS_IN', COUNT { (n)-[:APPEARS_IN]->() }],
        ['in', 'PUBLISHED_BY', COUNT { (n)<-[:PUBLISHED_BY]-() }], ['out', 'PUBLISHED_BY', COUNT { (n)-[:PUBLISHED_BY]->() }],
        ['in', 'DESCRIBED_IN', COUNT { (n)<-[:DESCRIBED_IN]-() }], ['out', 'DESCRIBED_IN', COUNT { (n)-[:DESCRIBED_IN]->() }],
        ['in', 'AFFILIATED_WITH', COUNT { (n)<-[:AFFILIATED_WITH]-() }], ['out', 'AFFILIATED_WITH', COUNT { (n)-[:AFFILIATED_WITH]->() }],
        ['in', 'BASED_IN', COUNT { (n)<-[:BASED_IN]-() }], ['out', 'BASED_IN', COUNT { (n)-[:BASED_IN]->() }],
        ['in', 'CITIZEN_OF', COUNT { (n)<-[:CITIZEN_OF]-() }], ['out', 'CITIZEN_OF', COUNT { (n)-[:CITIZEN_OF]->() }],
        ['in', 'PART_OF', COUNT { (n)<-[:PART_OF]-() }], ['out', 'PART_OF', COUNT { (n)-[:PART_OF]->() }],
        ['in', 'OWNED_BY', COUNT { (n)<-[:OWNED_BY]-() }], ['out', 'OWNED_BY', COUNT { (n)-[:OWNED_BY]->() }],
        ['in', 'ADVISES', COUNT { (n)<-[:ADVISES]-() }], ['out', 'ADVISES', COUNT { (n)-[:ADVISES]->() }],
        ['in', 'BROADER', COUNT { (n)<-[:BROADER]-() }], ['out', 'BROADER', COUNT { (n)-[:BROADER]->() }],
        ['in', 'SUPPORTS', COUNT { (n)<-[:SUPPORTS]-() }], ['out', 'SUPPORTS', COUNT { (n)-[:SUPPORTS]->() }],
        ['in', 'CONTRADICTS', COUNT { (n)<-[:CONTRADICTS]-() }], ['out', 'CONTRADICTS', COUNT { (n)-[:CONTRADICTS]->() }],
        ['in', 'QUALIFIES', COUNT { (n)<-[:QUALIFIES]-() }], ['out', 'QUALIFIES', COUNT { (n)-[:QUALIFIES]->() }],
        ['in', 'REPEATS', COUNT { (n)<-[:REPEATS]-() }], ['out', 'REPEATS', COUNT { (n)-[:REPEATS]->() }],
        ['in', 'TAKEN_FROM', COUNT { (n)<-[:TAKEN_FROM]-() }], ['out', 'TAKEN_FROM', COUNT { (n)-[:TAKEN_FROM]->() }],
        ['in', 'REPUBLISHES', COUNT { (n)<-[:REPUBLISHES]-() }], ['out', 'REPUBLISHES', COUNT { (n)-[:REPUBLISHES]->() }],
        ['in', 'TRANSLATES', COUNT { (n)<-[:TRANSLATES]-() }], ['out', 'TRANSLATES', COUNT { (n)-[:TRANSLATES]->() }],
        ['in', 'CITES', COUNT { (n)<-[:CITES]-() }], ['out', 'CITES', COUNT { (n)-[:CITES]->() }],
        ['in', 'DIFFERENT_FROM', COUNT { (n)<-[:DIFFERENT_FROM]-() }], ['out', 'DIFFERENT_FROM', COUNT { (n)-[:DIFFERENT_FROM]->() }],
        ['in', 'UNSURE_IF_SAME_AS', COUNT { (n)<-[:UNSURE_IF_SAME_AS]-() }], ['out', 'UNSURE_IF_SAME_AS', COUNT { (n)-[:UNSURE_IF_SAME_AS]->() }]
    ] AS end
    WITH end[0] AS direction, end[1] AS type, end[2] AS count
    WHERE count > 0 AND (direction = 'in' AND type IN $in OR direction = 'out' AND type IN $out)
