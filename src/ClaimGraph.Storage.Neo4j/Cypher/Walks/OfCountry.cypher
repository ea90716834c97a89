// What a country, institutions based there and people affiliated with these said, by day: of each speaker no more than the page takes.
CALL () {
    RETURN $country AS speaker
  UNION
    MATCH (:Record {reference: $country})<-[:BASED_IN]-(i)
    RETURN i.reference AS speaker
  UNION
    MATCH (:Record {reference: $country})<-[:BASED_IN]-()<-[:AFFILIATED_WITH]-(p)
    RETURN p.reference AS speaker
}
// include ClaimsOfSpeakers
