SHOW INDEXES YIELD name, createStatement, owningConstraint
WHERE owningConstraint IS NULL
RETURN name, createStatement
