// Claims that hold $least or more of the shingles, those that hold the most first, then by day, and all that their documents name.
// Shingles that more than $common claims hold do not count. When that leaves fewer than $least, a claim has to hold all that are left. When
// it leaves none, the claims that hold all shingles are found: by looking these up when they are few, else by going through the claims by
// day, most of which will do.
CALL () {
    UNWIND $shingles AS shingle
    CALL (shingle) {
        CALL db.index.fulltext.queryNodes('claim_shingles', shingle, {limit: $common + 1}) YIELD node
        RETURN collect(node) AS holders
    }
    WITH holders WHERE size(holders) <= $common
    RETURN collect(holders) AS counted
}
CALL (counted) {
    UNWIND counted AS holders
    UNWIND holders AS c
    RETURN c, count(*) AS shared
  UNION ALL
    WITH counted WHERE size(counted) = 0
    CALL () {
        CALL db.index.fulltext.queryNodes('claim_shingles', $all, {limit: $common + 1}) YIELD node
        RETURN collect(node) AS holders
    }
    CALL (holders) {
        UNWIND CASE WHEN size(holders) <= $common THEN holders ELSE [] END AS c
        RETURN c
      UNION ALL
        WITH holders WHERE size(holders) > $common
        MATCH (c:Claim)
        USING INDEX c:Claim(saidKey)
        WHERE c.saidKey > '' AND all(word IN $words WHERE ' ' + c.shingles + ' ' CONTAINS word)
        WITH c ORDER BY c.saidKey DESC LIMIT $limit
        RETURN c
    }
    RETURN c, size($shingles) AS shared
}
WITH c, shared, size(counted) AS most
WHERE c.saidKey IS NOT NULL AND (shared >= $least OR shared >= most)
WITH c, shared ORDER BY shared DESC, c.saidKey DESC LIMIT $limit
WITH collect(c) AS claims, collect(shared) AS counts
// include ClaimDocuments
RETURN place, record, counts[place] AS shared
