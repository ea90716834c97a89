// Sources that hold words in their title or in their text, by name or by the moment of recording. Of titles the index finds a little more than what is
// meant, and the conditions tell; of texts it finds just that, save where $readsTexts is true.
CALL () {
    CALL db.index.fulltext.queryNodes('record_text', $match) YIELD node AS r
    WHERE r:Source AND all(forms IN $words WHERE any(form IN forms WHERE ' ' + r.searchText + ' ' CONTAINS form))
    WITH r, r.id AS source
    WHERE size($withoutInText) = 0 OR NOT EXISTS {
        MATCH (t:SourceText {source: source})
        WHERE any(word IN $withoutInText WHERE ' ' + t.searchText + ' ' CONTAINS word)
    }
    RETURN r
  UNION
    CALL db.index.fulltext.queryNodes('source_words', $matchInText) YIELD node
    WITH node.source AS source
    WHERE NOT $readsTexts OR EXISTS {
        MATCH (t:SourceText {source: source})
        WHERE all(forms IN $wordsInText WHERE any(form IN forms WHERE ' ' + t.searchText + ' ' CONTAINS form))
          AND none(word IN $withoutInText WHERE ' ' + t.searchText + ' ' CONTAINS word)
    }
    MATCH (r:Source {id: source})
    RETURN r
}
WITH r, CASE WHEN $isByName THEN r.nameKey ELSE r.timeKey END AS key
WHERE key > $from AND key < $to
  AND ($status IS NULL OR r.status = $status)
  AND none(word IN $without WHERE ' ' + coalesce(r.searchText, '') + ' ' CONTAINS word)
// A count ends otherwise from here.
RETURN key, r.record AS record ORDER BY key ASC LIMIT $limit
