  AND ($kind IS NULL OR c.kind = $kind)
  AND ($form IS NULL OR c.forms & (1 << $form) <> 0)
  AND ($status IS NULL OR c.status = $status)
  AND ($saidFrom IS NULL OR c.said_last >= $saidFrom)
  AND ($saidTo IS NULL OR c.said_first <= $saidTo)
  AND ($recordedFrom IS NULL OR c.recorded_at >= $recordedFrom)
  AND ($recordedBefore IS NULL OR c.recorded_at < $recordedBefore)
  -- The + keeps SQLite from walking along all that a hub has, where it is to look at what one claim has.
  -- 1 = MADE, 2 = ON_BEHALF_OF, 3 = ABOUT, 4 = QUOTES, 5 = APPEARS_IN, 6 = PUBLISHED_BY, 9 = BASED_IN
  AND ($speaker IS NULL OR c.speaker = $speaker
        OR EXISTS (SELECT 1 FROM edge m WHERE m.source = $speaker AND m.type = 1 AND m.sort = c.said_key)
        OR EXISTS (SELECT 1 FROM edge o WHERE o.source = c.record AND o.type = 2 AND o.sort = c.said_key AND o.target = $speaker))
  AND ($onBehalfOf IS NULL OR EXISTS (
        SELECT 1 FROM edge o WHERE o.source = c.record AND o.type = 2 AND o.sort = c.said_key AND o.target = $onBehalfOf))
  AND ($about IS NULL OR EXISTS (
        SELECT 1 FROM edge e WHERE e.source = c.record AND e.type = 3 AND e.sort = c.said_key AND e.target = $about))
  AND ($topic IS NULL OR EXISTS (
        SELECT 1 FROM edge e WHERE e.source = c.record AND e.type = 3 AND e.sort = c.said_key AND e.target = $topic))
  AND ($source IS NULL OR EXISTS (
        SELECT 1 FROM edge q JOIN edge a ON a.source = q.source AND a.type = 5 AND +a.target = $source
        WHERE q.target = c.record AND q.type = 4))
  AND ($publisher IS NULL OR EXISTS (
        SELECT 1 FROM edge q
        JOIN edge a ON a.source = q.source AND a.type = 5
        JOIN edge p ON p.source = a.target AND p.type = 6 AND +p.target = $publisher
        WHERE q.target = c.record AND q.type = 4))
  AND ($institution IS NULL OR c.speaker = $institution
        OR EXISTS (SELECT 1 FROM edge m WHERE m.source = $institution AND m.type = 1 AND m.sort = c.said_key)
        OR EXISTS (SELECT 1 FROM edge o WHERE o.source = c.record AND o.type = 2 AND o.sort = c.said_key AND o.target = $institution)
        OR EXISTS (
        SELECT 1 FROM edge m CROSS JOIN affiliation f ON f.person = m.source
        WHERE m.target = c.record AND m.type = 1 AND m.sort = c.said_key AND +f.institution = $institution
          AND (f.from_first IS NULL OR c.said_last IS NULL OR c.said_last >= f.from_first)
          AND (f.until_last IS NULL OR c.said_first IS NULL OR c.said_first <= f.until_last)))
  AND ($country IS NULL OR c.speaker = $country
        OR EXISTS (SELECT 1 FROM edge m WHERE m.source = $country AND m.type = 1 AND m.sort = c.said_key)
        OR EXISTS (
        SELECT 1 FROM edge m CROSS JOIN edge b ON b.source = m.source AND b.type = 9 AND +b.target = $country
        WHERE m.target = c.record AND m.type = 1 AND m.sort = c.said_key)
        OR EXISTS (
        SELECT 1 FROM edge o
        WHERE o.source = c.record AND o.type = 2 AND o.sort = c.said_key
          AND (o.target = $country OR EXISTS (SELECT 1 FROM edge b WHERE b.source = o.target AND b.type = 9 AND +b.target = $country)))
        OR EXISTS (
        SELECT 1 FROM edge m CROSS JOIN affiliation f ON f.person = m.source
        CROSS JOIN edge b ON b.source = f.institution AND b.type = 9 AND +b.target = $country
        WHERE m.target = c.record AND m.type = 1 AND m.sort = c.said_key
          AND (f.from_first IS NULL OR c.said_last IS NULL OR c.said_last >= f.from_first)
          AND (f.until_last IS NULL OR c.said_first IS NULL OR c.said_first <= f.until_last)))
  AND ($speakersAt IS NULL
        OR EXISTS (
        SELECT 1 FROM edge m CROSS JOIN edge b ON b.source = m.source AND b.type = 9 AND +b.target = $speakersAt
        WHERE m.target = c.record AND m.type = 1 AND m.sort = c.said_key)
        OR EXISTS (
        SELECT 1 FROM edge o
        WHERE o.source = c.record AND o.type = 2 AND o.sort = c.said_key
          AND (o.target = $speakersAt OR EXISTS (SELECT 1 FROM edge b WHERE b.source = o.target AND b.type = 9 AND +b.target = $speakersAt)))
        OR EXISTS (
        SELECT 1 FROM edge m CROSS JOIN affiliation f ON f.person = m.source
        WHERE m.target = c.record AND m.type = 1 AND m.sort = c.said_key
          AND (f.institution = $speakersAt
               OR EXISTS (SELECT 1 FROM edge b WHERE b.source = f.institution AND b.type = 9 AND +b.target = $speakersAt))
          AND (f.from_first IS NULL OR c.said_last IS NULL OR c.said_last >= f.from_first)
          AND (f.until_last IS NULL OR c.said_first IS NULL OR c.said_first <= f.until_last)
          AND ($isCertain IS NULL OR f.from_last <= c.said_first AND c.said_last <= f.until_first)))
  AND ($words IS NULL OR EXISTS (SELECT 1 FROM claim_text WHERE claim_text MATCH $words AND rowid = c.said_key))
