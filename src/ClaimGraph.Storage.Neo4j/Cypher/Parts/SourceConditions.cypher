  AND ($status IS NULL OR r.status = $status)
  AND none(word IN $without WHERE ' ' + coalesce(r.searchText, '') + ' ' CONTAINS word)
  AND (all(forms IN $words WHERE any(form IN forms WHERE ' ' + r.searchText + ' ' CONTAINS form)) OR EXISTS {
    MATCH (t:SourceText {source: r.id})
    WHERE all(forms IN $wordsInText WHERE any(form IN forms WHERE ' ' + t.searchText + ' ' CONTAINS form))
  })
  AND (size($withoutInText) = 0 OR NOT EXISTS {
    MATCH (t:SourceText {source: r.id})
    WHERE any(word IN $withoutInText WHERE ' ' + t.searchText + ' ' CONTAINS word)
  })
