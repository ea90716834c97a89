// Claims that hold words, when few do. What the index finds is a little more than what is meant; the conditions tell.
CALL db.index.fulltext.queryNodes('claim_text', $match) YIELD node AS c
WITH c, CASE WHEN $isByRecording THEN c.timeKey ELSE c.saidKey END AS key
WHERE key > $from AND key < $to
// include ClaimConditions
WITH c, key ORDER BY key DESC LIMIT $limit
