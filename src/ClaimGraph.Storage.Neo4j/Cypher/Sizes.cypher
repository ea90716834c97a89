// How many a walk would look at, counted no further than need be: claims that hold the words, speakers, sources.
CALL () {
    WITH $match AS match WHERE match IS NOT NULL
    CALL db.index.fulltext.queryNodes('claim_text', match, {limit: $most}) YIELD node
    RETURN count(node) AS matches
}
CALL () {
    OPTIONAL MATCH (i:Record {reference: $institution})
    RETURN COUNT { (i)<-[:AFFILIATED_WITH]-() } AS institution
}
CALL () {
    OPTIONAL MATCH (k:Record {reference: $country})
    CALL (k) {
        MATCH (k)<-[:BASED_IN]-(i)
        RETURN sum(1 + COUNT { (i)<-[:AFFILIATED_WITH]-() }) AS country
    }
    RETURN country
}
CALL () {
    OPTIONAL MATCH (p:Record {reference: $publisher})
    RETURN COUNT { (p)<-[:PUBLISHED_BY]-() } AS publisher
}
CALL () {
    OPTIONAL MATCH (h:Record {reference: $at})
    CALL (h) {
        MATCH (h)<-[:BASED_IN]-(i)
        RETURN sum(1 + COUNT { (i)<-[:AFFILIATED_WITH]-() }) AS based
    }
    RETURN based + COUNT { (h)<-[:AFFILIATED_WITH]-() } AS at
}
RETURN matches, institution, country, publisher, at
