// Other claims of the speaker of one that hold $least or more of the shingles there, and claims of whoever it is that have the words as a whole;
// those that hold the most first, then by day, and all that their documents name. Words that more than $commonWording claims have as a whole do
// not count, nor shingles that more than $common of the speaker's claims hold; when that leaves fewer than $least, a claim has to hold all that are
// left. As a rule few claims hold any, and then the index is asked once for all of them.
MATCH (b:Record {reference: $claim})
WHERE b.speakerKey IS NOT NULL
WITH b, [shingle IN $shingles | shingle + b.speakerKey] AS words
CALL (words) {
    CALL db.index.fulltext.queryNodes('claim_shingles', reduce(any = '', word IN words | any + word + ' '), {limit: $common + 1}) YIELD node
    RETURN collect(node) AS few
}
CALL (words, few) {
    WITH words, few WHERE size(few) <= $common
    RETURN [word IN words | [c IN few WHERE c.shingles CONTAINS word]] AS counted
  UNION ALL
    WITH words, few WHERE size(few) > $common
    UNWIND words AS word
    CALL (word) {
        CALL db.index.fulltext.queryNodes('claim_shingles', word, {limit: $common + 1}) YIELD node
        RETURN collect(node) AS holders
    }
    WITH words, holders WHERE size(holders) <= $common
    WITH words, collect(holders) AS counted
    RETURN counted
}
CALL () {
    WITH $whole AS whole WHERE whole <> ''
    CALL db.index.fulltext.queryNodes('claim_shingles', whole, {limit: $commonWording + 1}) YIELD node
    RETURN collect(node) AS sayers
}
CALL (counted, sayers) {
    UNWIND counted AS holders
    UNWIND holders AS c
    WITH counted, c, count(*) AS shared
    WHERE shared >= $least OR shared >= size(counted)
    RETURN c, shared
  UNION ALL
    WITH sayers WHERE size(sayers) <= $commonWording
    UNWIND sayers AS c
    RETURN c, size($shingles) AS shared
}
WITH b, c, max(shared) AS shared
WHERE c <> b AND c.saidKey IS NOT NULL
WITH c, shared ORDER BY shared DESC, c.saidKey DESC LIMIT $limit
WITH collect(c) AS claims, collect(shared) AS counts
WHERE size(claims) > 0
// include ClaimDocuments
RETURN place, record, counts[place] AS shared
