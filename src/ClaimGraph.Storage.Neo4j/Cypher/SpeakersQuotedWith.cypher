// Who is quoted in the same sources as somebody: the sources that quote the newest claims of that person, counted by the others they quote.
// They are found along the person's claims. Of those that quote claims of one day the ids decide, so that of the last day all are looked at.
CALL () {
    MATCH ()-[m:MADE]->(c)
    USING INDEX m:MADE(key)
    WHERE m.key > $from AND m.key < $to
    MATCH (c)<-[:QUOTES]-()-[:APPEARS_IN]->(s)
    WITH s, m ORDER BY m.key DESC
    WITH DISTINCT s LIMIT $most + 1
    RETURN collect(s) AS first
}
CALL (first) {
    WITH first[$most] AS s
    MATCH (s)<-[:APPEARS_IN]-()-[:QUOTES]->(c)
    WHERE c.speaker = $person
    RETURN max(left(c.saidKey, 7)) AS day
}
CALL (day) {
    MATCH ()-[m:MADE]->(c)
    USING INDEX m:MADE(key)
    WHERE m.key > $from + day + '\t' AND m.key < $from + day + '\n'
    MATCH (c)<-[:QUOTES]-()-[:APPEARS_IN]->(s)
    RETURN collect(DISTINCT s) AS last
}
CALL (first, last) {
    UNWIND first + last AS s
    RETURN collect(DISTINCT s) AS sources
}
WITH sources, size(sources) AS counted
CALL (sources) {
    UNWIND sources AS s
    MATCH (s)<-[:APPEARS_IN]-()-[:QUOTES]->(c)
    WITH s, max(CASE WHEN c.speaker = $person THEN left(c.saidKey, 7) END) AS day, collect(DISTINCT c.speaker) AS speakers
    ORDER BY day DESC, s.id LIMIT $most
    UNWIND speakers AS speaker
    WITH s, speaker WHERE speaker <> $person
    WITH speaker, count(*) AS count, collect(s.reference)[..$evidence] AS restsOn, null AS first, null AS last
// include PageOfSpeakers
}
// include Standings
