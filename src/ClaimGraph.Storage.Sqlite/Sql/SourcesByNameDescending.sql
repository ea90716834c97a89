-- Many sources hold the words: they are gone through in their order until a page is full.
SELECT r.key, r.sort_name, r.id
FROM record r
WHERE r.kind = $kind AND r.sort_name IS NOT NULL AND r.status <> 3
  AND ($afterId IS NULL OR (r.sort_name, r.id) < ($afterPlace, $afterId))
-- include SourcesHolding
-- include SourceConditions
ORDER BY r.sort_name DESC, r.id DESC LIMIT $limit
