// Which commit made a change, if the change was the first of it: so a commit whose answer was lost is known again.
MATCH (h:Change {sequence: $sequence})
RETURN h.commit AS commit
