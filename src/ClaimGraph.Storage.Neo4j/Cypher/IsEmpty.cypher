RETURN NOT EXISTS { (h:Change) WHERE $except IS NULL OR h.actor <> $except } AS isEmpty
