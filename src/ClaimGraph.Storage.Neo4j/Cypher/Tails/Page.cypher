// Each claim with its place, then all that its document names: quotations, sources, speakers and where they stand, subjects.
WITH collect(c) AS claims
// include ClaimDocuments
RETURN place, record
