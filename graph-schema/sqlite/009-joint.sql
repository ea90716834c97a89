-- Statements of several speakers. Each has a MADE edge; those of all but the first have the role 'joint'.

-- How many speakers a claim has besides the one that it names.
ALTER TABLE claim ADD COLUMN joint INTEGER NOT NULL DEFAULT 0;

-- The joint statements of a speaker: among these, those of more than a year are looked for that claim_span has under their first speaker. 1 = MADE
CREATE INDEX edge_joint ON edge (source, sort) WHERE type = 1 AND role = 'joint';
