-- Many sources hold the words: they are gone through in their order until a page is full.
SELECT r.key, r.created_at, r.id
FROM record r
WHERE r.kind = $kind AND r.status <> 3
  AND ($afterId IS NULL OR (r.created_at, r.id) < ($afterPlace, $afterId))
-- include SourcesHolding
-- include SourceConditions
ORDER BY r.created_at DESC, r.id DESC LIMIT $limit
