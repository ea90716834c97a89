// What lists of neighbours walk along, of the types in which people say that two records are not one, or that it cannot be told.
CREATE INDEX different_from_key IF NOT EXISTS FOR ()-[r:DIFFERENT_FROM]-() ON (r.key);
CREATE INDEX unsure_if_same_as_key IF NOT EXISTS FOR ()-[r:UNSURE_IF_SAME_AS]-() ON (r.key);
