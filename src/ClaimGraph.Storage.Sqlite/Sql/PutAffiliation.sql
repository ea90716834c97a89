INSERT INTO affiliation (record, person, institution, from_first, from_last, until_first, until_last)
VALUES ($record, $person, $institution, $fromFirst, $fromLast, $untilFirst, $untilLast)
ON CONFLICT (record) DO UPDATE
SET person = excluded.person, institution = excluded.institution, from_first = excluded.from_first, from_last = excluded.from_last,
    until_first = excluded.until_first, until_last = excluded.until_last
