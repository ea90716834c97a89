// Whether the graph is there; sent as a write, it says whether writes would be taken.
MATCH (l:Ledger {id: 'ledger'})
RETURN l.sequence
