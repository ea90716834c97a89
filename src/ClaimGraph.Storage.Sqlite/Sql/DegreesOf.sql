-- Of all edges that join two: 23 = DIFFERENT_FROM and 24 = UNSURE_IF_SAME_AS part them.
SELECT coalesce(sum(count), 0) FROM degree WHERE node = $node AND type < 23
