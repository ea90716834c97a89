-- Keys of names as a whole begin with =, behind which > is the next character. Those that two have, and no more than $most.
SELECT key FROM candidate_key
WHERE kind = $kind AND key > $after AND key < '>'
GROUP BY key HAVING count(*) BETWEEN 2 AND $most
ORDER BY key LIMIT $limit
