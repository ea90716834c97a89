// Who is quoted in the same sources as somebody: the sources that quote the newest claims of that person, counted by the others they quote.
CALL () {
    MATCH ()-[m:MADE]->(c)
    USING INDEX m:MADE(key)
    WHERE m.key > $from AND m.key < $to
    MATCH (c)<-[:QUOTES]-()-[:APPEARS_IN]->(s)
    WITH m, s ORDER BY m.key DESC, s.id
    WITH DISTINCT s LIMIT $most + 1
    RETURN collect(s) AS found
}
WITH size(found) AS counted, found[..$most] AS sources
CALL (sources) {
    UNWIND range(0, size(sources) - 1) AS place
    WITH place, sources[place] AS s
    MATCH (s)<-[:APPEARS_IN]-()-[:QUOTES]->(c)
    UNWIND [c.speaker] + coalesce(c.jointWith, []) AS speaker
    WITH DISTINCT place, s, speaker
    WHERE speaker <> $person
    WITH speaker, count(*) AS count, collect(s.reference)[..$evidence] AS restsOn, null AS first, null AS last
// include PageOfSpeakers
}
// include Standings
