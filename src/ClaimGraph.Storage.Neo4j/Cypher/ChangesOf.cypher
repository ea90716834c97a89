// The change log of one record, newest first.
MATCH (h:Change)
WHERE h.reference = $reference AND h.version < $before
RETURN h.sequence, h.at, h.actor, h.operation, h.version, h.status, h.content, h.onBehalfOf
ORDER BY h.reference DESC, h.version DESC LIMIT $limit
