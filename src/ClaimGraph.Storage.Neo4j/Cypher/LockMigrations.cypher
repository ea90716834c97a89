// Takes the lock for migrating, if nobody has it: 0 is the lock's number. The clock is the server's.
MERGE (m:Migration {number: 0})
SET m.knock = $holder
WITH m WHERE coalesce(m.holder, '') IN ['', $holder] OR m.until < datetime.realtime()
SET m.holder = $holder, m.until = datetime.realtime() + duration({seconds: $seconds})
RETURN m.holder
