// Sources whose texts hold $least or more of the phrases, those that hold the most first, then by id. Phrases that more than $common texts hold do
// not count. When that leaves fewer than $least, a text has to hold all that are left. When it leaves none, those are found that hold all phrases.
CALL () {
    UNWIND $phrases AS phrase
    CALL (phrase) {
        CALL db.index.fulltext.queryNodes('source_words', phrase, {limit: $common + 1}) YIELD node
        RETURN collect(node) AS holders
    }
    WITH holders WHERE size(holders) <= $common
    RETURN collect(holders) AS counted
}
CALL (counted) {
    UNWIND counted AS holders
    UNWIND holders AS t
    RETURN t, count(*) AS shared
  UNION ALL
    WITH counted WHERE size(counted) = 0
    CALL db.index.fulltext.queryNodes('source_words', $all) YIELD node AS t
    RETURN t, size($phrases) AS shared
}
WITH t.source AS source, shared, size(counted) AS most
WHERE shared >= $least OR shared >= most
RETURN source, shared ORDER BY shared DESC, source ASC LIMIT $limit
