-- Those that quote the newest claims first, each as often as it quotes one. 1 = MADE, 4 = QUOTES, 5 = APPEARS_IN
SELECT a.target
FROM edge m CROSS JOIN edge q ON q.target = m.target AND q.type = 4
    CROSS JOIN edge a ON a.source = q.source AND a.type = 5
    CROSS JOIN record r ON r.key = a.target
WHERE m.source = $speaker AND m.type = 1
ORDER BY m.sort DESC, r.id
