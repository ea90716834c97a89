INSERT INTO idempotency_key (key, fingerprint, expires_at, disposition, kind, id, version)
VALUES ($key, $fingerprint, $expiresAt, $disposition, $kind, $id, $version)
ON CONFLICT (key) DO UPDATE
SET fingerprint = excluded.fingerprint, expires_at = excluded.expires_at, disposition = excluded.disposition,
    kind = excluded.kind, id = excluded.id, version = excluded.version
