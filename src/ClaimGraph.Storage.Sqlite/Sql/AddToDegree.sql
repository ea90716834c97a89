INSERT INTO degree (node, type, direction, count) VALUES ($node, $type, $direction, $difference)
ON CONFLICT DO UPDATE SET count = count + excluded.count
