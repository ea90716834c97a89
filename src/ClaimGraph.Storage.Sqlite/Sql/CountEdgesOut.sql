SELECT count(*) FROM edge WHERE source = $node AND type = $type
