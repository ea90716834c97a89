-- Claims that may have been said on any day of more than a year: what people said while they were somewhere is looked for by the first of
-- these days, which may lie long before they were there.
CREATE INDEX claim_span ON claim (speaker, said_key) WHERE said_last - said_first > 365;
