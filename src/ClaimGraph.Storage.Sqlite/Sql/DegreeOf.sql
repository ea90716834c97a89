SELECT count FROM degree WHERE node = $node AND type = $type AND direction = $direction
