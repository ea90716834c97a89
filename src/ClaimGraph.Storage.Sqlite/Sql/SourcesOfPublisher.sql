-- 6 = PUBLISHED_BY
SELECT r.key FROM edge p JOIN record r ON r.key = p.source WHERE p.target = $publisher AND p.type = 6 ORDER BY r.id
