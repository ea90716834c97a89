    CASE
        WHEN m:Claim THEN COUNT { (m)-[:SUPPORTS|CONTRADICTS|QUALIFIES|REPEATS]-() }
        WHEN m:Quotation THEN COUNT { (m)-[:TAKEN_FROM]-() }
        WHEN m:Source THEN COUNT { (m)<-[:APPEARS_IN|DESCRIBED_IN]-() } + COUNT { (m)-[:REPUBLISHES|TRANSLATES|CITES]-() }
        ELSE COUNT { (m)-[:MADE]->() }
            + COUNT { (m)<-[:ON_BEHALF_OF|ABOUT|PUBLISHED_BY|AFFILIATED_WITH|BASED_IN|CITIZEN_OF]-() }
            + COUNT { (m)-[:PART_OF|OWNED_BY|ADVISES|BROADER]-() }
    END AS weight
