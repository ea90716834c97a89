// Claims in the order of recording: the log says when each was created.
MATCH (h:Change)
USING INDEX h:Change(sequence)
WHERE h.sequence > $after AND h.version = 1 AND h.reference STARTS WITH 'claim:'
WITH h ORDER BY h.sequence ASC LIMIT $limit
OPTIONAL MATCH (c:Record {reference: h.reference}) WHERE c.saidKey IS NOT NULL
RETURN h.sequence, c.record
