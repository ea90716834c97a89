-- What a speaker said, and what was said on its behalf. 1 = MADE, 2 = ON_BEHALF_OF; the edges of both are sorted by the day of the claim, and
-- a subquery with a limit is carried out as it stands: in its order, without sorting documents.
SELECT d.id, d.version, d.status, d.template, m.sort
FROM (
    SELECT sort, target AS claim FROM edge WHERE source = $speaker AND type = 1 AND sort < $after
    UNION
    SELECT sort, source FROM edge WHERE target = $speaker AND type = 2 AND sort < $after
    ORDER BY sort DESC, claim DESC LIMIT $limit
) m CROSS JOIN claim_document d ON d.record = m.claim
