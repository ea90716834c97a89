// Gives claims their shingles.
UNWIND $rows AS row
MATCH (c:Record {reference: row.claim})
WHERE c:Claim
SET c.shingles = row.shingles, c.speakerKey = row.speakerKey
