// What people affiliated with an institution said, or with those of a country, what these said themselves, and what was said on behalf of
// any of them, by day: of each speaker no more than the page takes. What an institution that is asked about said itself, the conditions
// leave out.
CALL () {
    RETURN $at AS speaker
  UNION
    MATCH (:Record {reference: $at})<-[:AFFILIATED_WITH]-(p)
    RETURN p.reference AS speaker
  UNION
    MATCH (:Record {reference: $at})<-[:BASED_IN]-(i)
    RETURN i.reference AS speaker
  UNION
    MATCH (:Record {reference: $at})<-[:BASED_IN]-()<-[:AFFILIATED_WITH]-(p)
    RETURN p.reference AS speaker
}
// include ClaimsOfSpeakers
