RETURN NOT EXISTS { (:Record) } AS isEmpty
