-- Unless it is a person. 2 = ON_BEHALF_OF, kind 1 = person
SELECT e.target FROM edge e JOIN record r ON r.key = e.target WHERE e.source = $record AND e.type = 2 AND e.sort = $saidKey AND r.kind <> 1
