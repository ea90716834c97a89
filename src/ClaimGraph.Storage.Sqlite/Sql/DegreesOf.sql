SELECT coalesce(sum(count), 0) FROM degree WHERE node = $node
