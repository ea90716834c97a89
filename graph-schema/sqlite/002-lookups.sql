-- What the relationship lookups need besides the graph itself, so that a hub costs them no more than any other node.

-- How many edges a record has at ends that nothing limits (ClaimGraph.Graph.EdgeEnds.IsUnlimited); kept by the writer.
CREATE TABLE degree (
    node        INTEGER NOT NULL,
    type        INTEGER NOT NULL,           -- ClaimGraph.Graph.EdgeType
    direction   INTEGER NOT NULL,           -- ClaimGraph.Graph.EdgeDirection
    count       INTEGER NOT NULL,           -- 0 when there were some
    PRIMARY KEY (node, type, direction)
) STRICT, WITHOUT ROWID;

-- 1 = In; 1 = MADE and 4 = QUOTES are limited there.
INSERT INTO degree (node, type, direction, count)
SELECT target, type, 1, count(*) FROM edge WHERE type NOT IN (1, 4) GROUP BY target, type;

-- 2 = Out; 1 = MADE, and from 11 on the types that callers draw.
INSERT INTO degree (node, type, direction, count)
SELECT source, type, 2, count(*) FROM edge WHERE type = 1 OR type >= 11 GROUP BY source, type;

-- With from_first and until_last: the days that certainly lie within an affiliation are those from from_last to until_first.
ALTER TABLE affiliation ADD COLUMN from_last INTEGER;
ALTER TABLE affiliation ADD COLUMN until_first INTEGER;

-- Dates are texts of 4, 7 or 10 characters. Days are counted from 0001-01-01; SQLite knows no month after 9999-12.
UPDATE affiliation SET from_last = stated.from_last, until_first = stated.until_first
FROM (
    SELECT record,
        CAST(CASE length(since)
            WHEN 4 THEN julianday(since || '-12-31')
            WHEN 7 THEN coalesce(julianday(since || '-01', '+1 month', '-1 day'), julianday(since || '-31'))
            ELSE julianday(since)
        END - 1721425.5 AS INTEGER) AS from_last,
        CAST(julianday(until || substr('-01-01', length(until) - 3)) - 1721425.5 AS INTEGER) AS until_first
    FROM (
        SELECT a.record, CAST(c.content AS TEXT) ->> 'from' AS since, CAST(c.content AS TEXT) ->> 'until' AS until
        FROM affiliation a JOIN record r ON r.key = a.record JOIN change c ON c.sequence = r.change
    )
) stated
WHERE affiliation.record = stated.record;
