namespace ClaimGraph.Wording.Comparing;

/// <summary>Keys that stand in both texts, in the same order and without others between.</summary>
internal readonly record struct CommonRun(int From, int To, int Length)
{
    public int FromEnd => From + Length;

    public int ToEnd => To + Length;
}

/// <summary>A part of each text.</summary>
internal readonly record struct KeyRange(int From, int FromEnd, int To, int ToEnd)
{
    public int FromLength => FromEnd - From;

    public int ToLength => ToEnd - To;

    public bool IsOneSided => FromLength == 0 || ToLength == 0;
}
