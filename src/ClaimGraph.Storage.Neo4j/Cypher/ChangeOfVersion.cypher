// What a record said in one version.
MATCH (n:Record {reference: $reference})
MATCH (h:Change {reference: $reference, version: $version})
RETURN h.at, h.status, h.content, n.createdAt
