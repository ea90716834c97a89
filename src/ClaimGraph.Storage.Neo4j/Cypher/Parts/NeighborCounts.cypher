    UNWIND [
        ['IN', 'MADE', COUNT { (n)<-[:MADE]-() }], ['OUT', 'MADE', COUNT { (n)-[:MADE]->() }],
        ['IN', 'ON_BEHALF_OF', COUNT { (n)<-[:ON_BEHALF_OF]-() }], ['OUT', 'ON_BEHALF_OF', COUNT { (n)-[:ON_BEHALF_OF]->() }],
        ['IN', 'ABOUT', COUNT { (n)<-[:ABOUT]-() }], ['OUT', 'ABOUT', COUNT { (n)-[:ABOUT]->() }],
        ['IN', 'QUOTES', COUNT { (n)<-[:QUOTES]-() }], ['OUT', 'QUOTES', COUNT { (n)-[:QUOTES]->() }],
        ['IN', 'APPEARS_IN', COUNT { (n)<-[:APPEARS_IN]-() }], ['OUT', 'APPEARS_IN', COUNT { (n)-[:APPEARS_IN]->() }],
        ['IN', 'PUBLISHED_BY', COUNT { (n)<-[:PUBLISHED_BY]-() }], ['OUT', 'PUBLISHED_BY', COUNT { (n)-[:PUBLISHED_BY]->() }],
        ['IN', 'DESCRIBED_IN', COUNT { (n)<-[:DESCRIBED_IN]-() }], ['OUT', 'DESCRIBED_IN', COUNT { (n)-[:DESCRIBED_IN]->() }],
        ['IN', 'AFFILIATED_WITH', COUNT { (n)<-[:AFFILIATED_WITH]-() }], ['OUT', 'AFFILIATED_WITH', COUNT { (n)-[:AFFILIATED_WITH]->() }],
        ['IN', 'BASED_IN', COUNT { (n)<-[:BASED_IN]-() }], ['OUT', 'BASED_IN', COUNT { (n)-[:BASED_IN]->() }],
        ['IN', 'CITIZEN_OF', COUNT { (n)<-[:CITIZEN_OF]-() }], ['OUT', 'CITIZEN_OF', COUNT { (n)-[:CITIZEN_OF]->() }],
        ['IN', 'PART_OF', COUNT { (n)<-[:PART_OF]-() }], ['OUT', 'PART_OF', COUNT { (n)-[:PART_OF]->() }],
        ['IN', 'OWNED_BY', COUNT { (n)<-[:OWNED_BY]-() }], ['OUT', 'OWNED_BY', COUNT { (n)-[:OWNED_BY]->() }],
        ['IN', 'ADVISES', COUNT { (n)<-[:ADVISES]-() }], ['OUT', 'ADVISES', COUNT { (n)-[:ADVISES]->() }],
        ['IN', 'BROADER', COUNT { (n)<-[:BROADER]-() }], ['OUT', 'BROADER', COUNT { (n)-[:BROADER]->() }],
        ['IN', 'SUPPORTS', COUNT { (n)<-[:SUPPORTS]-() }], ['OUT', 'SUPPORTS', COUNT { (n)-[:SUPPORTS]->() }],
        ['IN', 'CONTRADICTS', COUNT { (n)<-[:CONTRADICTS]-() }], ['OUT', 'CONTRADICTS', COUNT { (n)-[:CONTRADICTS]->() }],
        ['IN', 'QUALIFIES', COUNT { (n)<-[:QUALIFIES]-() }], ['OUT', 'QUALIFIES', COUNT { (n)-[:QUALIFIES]->() }],
        ['IN', 'REPEATS', COUNT { (n)<-[:REPEATS]-() }], ['OUT', 'REPEATS', COUNT { (n)-[:REPEATS]->() }],
        ['IN', 'TAKEN_FROM', COUNT { (n)<-[:TAKEN_FROM]-() }], ['OUT', 'TAKEN_FROM', COUNT { (n)-[:TAKEN_FROM]->() }],
        ['IN', 'REPUBLISHES', COUNT { (n)<-[:REPUBLISHES]-() }], ['OUT', 'REPUBLISHES', COUNT { (n)-[:REPUBLISHES]->() }],
        ['IN', 'TRANSLATES', COUNT { (n)<-[:TRANSLATES]-() }], ['OUT', 'TRANSLATES', COUNT { (n)-[:TRANSLATES]->() }],
        ['IN', 'CITES', COUNT { (n)<-[:CITES]-() }], ['OUT', 'CITES', COUNT { (n)-[:CITES]->() }]
    ] AS end
    WITH end[0] AS direction, end[1] AS type, end[2] AS count
    WHERE count > 0 AND (direction = 'IN' AND type IN $in OR direction = 'OUT' AND type IN $out)
