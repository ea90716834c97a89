  AND ($speaker IS NULL OR c.speaker = $speaker OR $speaker IN c.jointWith OR EXISTS { (c)-[:ON_BEHALF_OF]->(o) WHERE o.reference = $speaker })
  AND ($onBehalfOf IS NULL OR EXISTS { (c)-[:ON_BEHALF_OF]->(o) WHERE o.reference = $onBehalfOf })
  AND ($kind IS NULL OR c.kind = $kind)
  AND ($form IS NULL OR $form IN c.forms)
  AND ($status IS NULL OR c.status = $status)
  AND ($saidFrom IS NULL OR c.saidLast >= $saidFrom)
  AND ($saidTo IS NULL OR c.saidFirst <= $saidTo)
  AND ($recordedFrom IS NULL OR c.createdAt >= $recordedFrom)
  AND ($recordedBefore IS NULL OR c.createdAt < $recordedBefore)
  AND all(forms IN $words WHERE any(form IN forms WHERE ' ' + c.searchText + ' ' CONTAINS form))
  AND none(word IN $without WHERE ' ' + c.searchText + ' ' CONTAINS word)
  AND ($about IS NULL OR EXISTS { (c)-[:ABOUT]->(s) WHERE s.reference = $about })
  AND ($topic IS NULL OR EXISTS { (c)-[:ABOUT]->(s) WHERE s.reference = $topic })
  AND ($source IS NULL OR EXISTS { (c)<-[:QUOTES]-()-[:APPEARS_IN]->(s) WHERE s.reference = $source })
  AND ($publisher IS NULL OR EXISTS { (c)<-[:QUOTES]-()-[:APPEARS_IN]->()-[:PUBLISHED_BY]->(p) WHERE p.reference = $publisher })
  AND ($institution IS NULL OR c.speaker = $institution OR $institution IN c.jointWith
        OR EXISTS { (c)-[:ON_BEHALF_OF]->(o) WHERE o.reference = $institution }
        OR EXISTS {
        (c)<-[:MADE]-()-[f:AFFILIATED_WITH]->(i)
        WHERE i.reference = $institution
          AND (f.fromFirst IS NULL OR c.saidLast IS NULL OR c.saidLast >= f.fromFirst)
          AND (f.untilLast IS NULL OR c.saidFirst IS NULL OR c.saidFirst <= f.untilLast) })
  AND ($at IS NULL
        OR EXISTS { (c)<-[:MADE]-()-[:BASED_IN]->(k) WHERE k.reference = $at }
        OR EXISTS { (c)-[:ON_BEHALF_OF]->(o) WHERE o.reference = $at }
        OR EXISTS { (c)-[:ON_BEHALF_OF]->()-[:BASED_IN]->(k) WHERE k.reference = $at }
        OR EXISTS {
        (c)<-[:MADE]-()-[f:AFFILIATED_WITH]->(i)
        WHERE i.reference = $at
          AND (f.fromFirst IS NULL OR c.saidLast IS NULL OR c.saidLast >= f.fromFirst)
          AND (f.untilLast IS NULL OR c.saidFirst IS NULL OR c.saidFirst <= f.untilLast)
          AND (NOT $isCertain OR f.fromLast <= c.saidFirst AND c.saidLast <= f.untilFirst) }
        OR EXISTS {
        (c)<-[:MADE]-()-[f:AFFILIATED_WITH]->()-[:BASED_IN]->(k)
        WHERE k.reference = $at
          AND (f.fromFirst IS NULL OR c.saidLast IS NULL OR c.saidLast >= f.fromFirst)
          AND (f.untilLast IS NULL OR c.saidFirst IS NULL OR c.saidFirst <= f.untilLast)
          AND (NOT $isCertain OR f.fromLast <= c.saidFirst AND c.saidLast <= f.untilFirst) })
  AND ($country IS NULL OR c.speaker = $country OR $country IN c.jointWith
        OR EXISTS { (c)<-[:MADE]-()-[:BASED_IN]->(k) WHERE k.reference = $country }
        OR EXISTS { (c)-[:ON_BEHALF_OF]->(o) WHERE o.reference = $country }
        OR EXISTS { (c)-[:ON_BEHALF_OF]->()-[:BASED_IN]->(k) WHERE k.reference = $country }
        OR EXISTS {
        (c)<-[:MADE]-()-[f:AFFILIATED_WITH]->()-[:BASED_IN]->(k)
        WHERE k.reference = $country
          AND (f.fromFirst IS NULL OR c.saidLast IS NULL OR c.saidLast >= f.fromFirst)
          AND (f.untilLast IS NULL OR c.saidFirst IS NULL OR c.saidFirst <= f.untilLast) })
