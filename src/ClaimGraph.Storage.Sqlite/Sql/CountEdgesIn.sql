SELECT count(*) FROM edge WHERE target = $node AND type = $type
