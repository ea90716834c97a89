// What people affiliated with an institution said, or with those of a country, and what these said themselves, by day: of each speaker no
// more than the page takes.
CALL () {
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
