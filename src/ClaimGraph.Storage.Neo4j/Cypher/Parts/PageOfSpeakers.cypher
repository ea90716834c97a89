    WITH speaker, count, first, last, restsOn
    WHERE $count IS NULL OR count < $count OR count = $count AND speaker > $speaker
    WITH speaker, count, first, last, restsOn ORDER BY count DESC, speaker LIMIT $limit
    RETURN collect([speaker, count, first, last, restsOn]) AS speakers
