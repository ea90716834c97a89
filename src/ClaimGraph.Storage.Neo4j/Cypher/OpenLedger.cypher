// The one node that says how far the change log goes.
MERGE (l:Ledger {id: 'ledger'})
ON CREATE SET l.sequence = 0
RETURN l.sequence AS sequence
