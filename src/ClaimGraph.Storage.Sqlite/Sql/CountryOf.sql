SELECT target FROM edge WHERE source = $institution AND type = 9
