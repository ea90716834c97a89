DELETE FROM edge WHERE source = $source AND type = $type AND sort = $sort AND target = $target AND owner = $owner
