// Claims by their ids.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WITH c
