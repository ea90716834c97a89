RETURN count(c) AS count
