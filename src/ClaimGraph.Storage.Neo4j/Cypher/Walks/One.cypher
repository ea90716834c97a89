// One claim.
MATCH (c:Claim {id: $id})
WITH c LIMIT 1
