namespace ClaimGraph.Api.Records;

/// <summary>Which end of a list comes first.</summary>
internal enum SortOrder
{
    Asc,
    Desc,
}
