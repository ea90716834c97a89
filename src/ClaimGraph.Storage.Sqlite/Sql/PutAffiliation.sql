INSERT INTO affiliation (record, person, institution, from_first, until_last)
VALUES ($record, $person, $institution, $fromFirst, $untilLast)
ON CONFLICT (record) DO UPDATE
SET person = excluded.person, institution = excluded.institution, from_first = excluded.from_first, until_last = excluded.until_last
