UPDATE record SET sort_name = $sortName WHERE key = $key
