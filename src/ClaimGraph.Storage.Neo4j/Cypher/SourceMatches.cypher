// How many titles and texts of sources hold the words of a query, counted no further than need be.
CALL () {
    CALL db.index.fulltext.queryNodes('record_text', $match) YIELD node
    WHERE node:Source
    WITH node LIMIT $most
    RETURN count(node) AS titles
}
CALL () {
    CALL db.index.fulltext.queryNodes('source_words', $matchInText, {limit: $most}) YIELD node
    RETURN count(node) AS texts
}
RETURN titles + texts AS matches
