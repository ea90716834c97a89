SELECT c.at, c.status, c.content FROM change c WHERE c.record = $record AND c.version = $version
