WITH collect(found) AS found
WITH size(found) AS counted, found[..$most] AS found
CALL (found) {
    UNWIND found AS one
    WITH one[0] AS c, one[1] AS evidence
    UNWIND [c.speaker] + coalesce(c.jointWith, []) AS speaker
    WITH speaker, count(*) AS count, collect(evidence)[..$evidence] AS restsOn,
        min(c.saidFirst + '\t' + c.saidLast + '\t' + c.saidOn) AS first, max(c.saidFirst + '\t' + c.saidLast + '\t' + c.saidOn) AS last
// include PageOfSpeakers
}
// include Standings
