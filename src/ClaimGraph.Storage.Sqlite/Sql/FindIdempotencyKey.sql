SELECT fingerprint, disposition, kind, id, version FROM idempotency_key WHERE key = $key AND expires_at > $now
