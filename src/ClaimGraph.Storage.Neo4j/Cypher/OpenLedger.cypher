// The one node that says how far the change log goes, and which commit was the last.
MERGE (l:Ledger {id: 'ledger'})
ON CREATE SET l.sequence = 0, l.head = ''
RETURN l.sequence AS sequence
