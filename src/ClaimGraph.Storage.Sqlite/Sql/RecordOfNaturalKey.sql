SELECT record FROM natural_key WHERE kind = $kind AND key = $key
