INSERT INTO claim (said_key, record, id, speaker, joint, kind, forms, status, said_first, said_last, recorded_at)
VALUES ($saidKey, $record, $id, $speaker, $joint, $kind, $forms, $status, $saidFirst, $saidLast, $recordedAt)
ON CONFLICT (said_key) DO UPDATE
SET speaker = excluded.speaker, joint = excluded.joint, kind = excluded.kind, forms = excluded.forms, status = excluded.status,
    said_first = excluded.said_first, said_last = excluded.said_last
