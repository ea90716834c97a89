SELECT target FROM edge WHERE source = $node AND type BETWEEN $first AND $last
UNION ALL
SELECT source FROM edge WHERE target = $node AND type BETWEEN $first AND $last
