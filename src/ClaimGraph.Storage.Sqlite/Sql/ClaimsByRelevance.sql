-- bm25 is the smaller the better; equal ranks in the order of the id.
SELECT c.said_key, c.record, c.speaker, c.kind, c.said_first, c.said_last, c.recorded_at, c.id, c.joint, t.rank
FROM claim_text t CROSS JOIN claim c ON c.said_key = t.rowid
WHERE t.claim_text MATCH $match AND t.rank >= $afterRank
  AND (t.rank > $afterRank OR c.id > $afterId)
-- include ClaimConditions
ORDER BY t.rank, c.id LIMIT $limit
