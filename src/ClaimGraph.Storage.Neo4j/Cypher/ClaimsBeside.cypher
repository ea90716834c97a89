// Of each question that is asked: other claims of the speaker of one that hold so many or more of the shingles there, and claims of whoever it is
// that have the words as a whole; those that hold the most first, then by day; and once all that the documents of all these claims name. Words that
// more than $commonWording claims have as a whole do not count, nor shingles that more than $common of the speaker's claims hold; when that leaves
// fewer than are asked for, a claim has to hold all that are left. As a rule few claims hold any, and then the index is asked once for all of them.
UNWIND $questions AS question
MATCH (b:Record {reference: question.claim})
WHERE b.speakerKey IS NOT NULL
CALL (b, question) {
    WITH b, question, [shingle IN question.shingles | shingle + b.speakerKey] AS words
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
    CALL (question) {
        WITH question.whole AS whole WHERE whole <> ''
        CALL db.index.fulltext.queryNodes('claim_shingles', whole, {limit: $commonWording + 1}) YIELD node
        RETURN collect(node) AS sayers
    }
    CALL (counted, sayers, question) {
        UNWIND counted AS holders
        UNWIND holders AS c
        WITH counted, c, question, count(*) AS shared
        WHERE shared >= question.least OR shared >= size(counted)
        RETURN c, shared
      UNION ALL
        WITH sayers, question WHERE size(sayers) <= $commonWording
        UNWIND sayers AS c
        RETURN c, size(question.shingles) AS shared
    }
    WITH b, question, c, max(shared) AS shared
    WHERE c <> b AND c.saidKey IS NOT NULL
    WITH question, c, shared ORDER BY shared DESC, c.saidKey DESC LIMIT $limit
    RETURN collect(c) AS few, collect({claim: c.reference, shared: shared}) AS matches
}
WITH collect({asked: question.asked, matches: matches}) AS found, reduce(all = [], claims IN collect(few) | all + claims) AS every
UNWIND every AS c
WITH found, collect(DISTINCT c) AS claims
// include ClaimDocuments
RETURN place, record, CASE place WHEN 0 THEN found END AS found
