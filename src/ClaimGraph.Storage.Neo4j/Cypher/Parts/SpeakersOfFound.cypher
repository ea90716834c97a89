WITH collect(found) AS found
WITH size(found) AS counted, found[..$most] AS found
CALL (found) {
    UNWIND found AS one
    WITH one[0] AS c, one[1] AS evidence
    UNWIND [c.speaker] + coalesce(c.jointWith, []) AS speaker
    WITH speaker, evidence, c.saidFirst + '\t' + c.saidLast + '\t' + c.id + '\t' + c.saidOn AS said
    WITH speaker, count(*) AS count, collect(evidence)[..$evidence] AS restsOn, min(said) AS first, max(said) AS last
// include PageOfSpeakers
}
// include Standings
