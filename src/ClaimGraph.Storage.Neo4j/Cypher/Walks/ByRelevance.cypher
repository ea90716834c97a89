// Claims that hold words, by how well they fit, in millionths; equal ones in the order of the id.
CALL db.index.fulltext.queryNodes('claim_text', $match) YIELD node AS c, score
WITH c, toInteger(round(score * 1000000)) AS rank
WHERE (rank < $rank OR rank = $rank AND c.id > $id)
// include ClaimConditions
WITH c, rank ORDER BY -rank, c.id LIMIT $limit
