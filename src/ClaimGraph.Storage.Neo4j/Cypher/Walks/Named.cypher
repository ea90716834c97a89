// Claims by their names.
UNWIND $claims AS claim
MATCH (c:Record {reference: claim})
WITH c
