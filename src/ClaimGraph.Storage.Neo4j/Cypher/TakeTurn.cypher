// Waits for whoever is committing, and keeps others waiting until the transaction ends.
MATCH (l:Ledger {id: 'ledger'})
SET l.commit = $commit
RETURN l.sequence AS sequence
