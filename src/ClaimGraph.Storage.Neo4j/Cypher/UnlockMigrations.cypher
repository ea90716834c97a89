MATCH (m:Migration {number: 0})
SET m.knock = $holder
WITH m WHERE m.holder = $holder
SET m.holder = ''
