  AND ($status IS NULL OR r.status = $status)
  AND all(word IN $words WHERE ' ' + r.searchText + ' ' CONTAINS word)
  AND none(word IN $without WHERE ' ' + r.searchText + ' ' CONTAINS word)
