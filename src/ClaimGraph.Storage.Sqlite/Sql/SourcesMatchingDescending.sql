-- Few sources hold the words, in their title or in their text: each is looked at and put in its place, and not every source.
SELECT r.key, CASE WHEN $byName THEN r.sort_name ELSE r.created_at END AS place, r.id
FROM (
-- include FoundSources
) f CROSS JOIN record r ON r.key = f.key
WHERE r.kind = $kind AND r.status <> 3
  AND ($afterId IS NULL OR (CASE WHEN $byName THEN r.sort_name ELSE r.created_at END, r.id) < ($afterPlace, $afterId))
-- include SourceConditions
ORDER BY place DESC, r.id DESC LIMIT $limit
