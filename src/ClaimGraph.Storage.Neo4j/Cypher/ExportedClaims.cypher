// The change log from one place on, and of each change that created a claim the claim as it stands now.
MATCH (h:Change)
USING INDEX h:Change(sequence)
WHERE h.sequence > $after
WITH h, h.version = 1 AND h.reference STARTS WITH 'claim:' AS isClaim ORDER BY h.sequence ASC LIMIT $limit
OPTIONAL MATCH (c:Record {reference: h.reference}) WHERE isClaim
RETURN h.sequence, isClaim, c.record
