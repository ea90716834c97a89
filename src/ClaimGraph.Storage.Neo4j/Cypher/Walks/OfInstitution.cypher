// What an institution and people affiliated with it said, by day: of each speaker no more than the page takes.
CALL () {
    RETURN $institution AS speaker
  UNION
    MATCH (:Record {reference: $institution})<-[:AFFILIATED_WITH]-(p)
    RETURN p.reference AS speaker
}
// include ClaimsOfSpeakers
