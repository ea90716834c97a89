SELECT 1 FROM change WHERE actor IS NOT $except LIMIT 1
