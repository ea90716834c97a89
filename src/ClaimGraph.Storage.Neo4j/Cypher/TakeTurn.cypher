// Waits for whoever is committing, and keeps others waiting until the transaction ends.
MATCH (l:Ledger {id: 'ledger'})
SET l.turn = $commit
RETURN l.sequence AS sequence, l.head AS head
