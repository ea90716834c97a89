  AND ($status IS NULL OR r.status = $status)
  AND all(forms IN $words WHERE any(form IN forms WHERE ' ' + r.searchText + ' ' CONTAINS form))
  AND none(word IN $without WHERE ' ' + r.searchText + ' ' CONTAINS word)
