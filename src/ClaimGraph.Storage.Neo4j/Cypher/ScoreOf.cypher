// How well words fit one claim, as ByRelevance orders by it.
CALL db.index.fulltext.queryNodes('claim_text', $match) YIELD node, score
WHERE node.id = $id
RETURN toInteger(round(score * 1000000)) AS rank
