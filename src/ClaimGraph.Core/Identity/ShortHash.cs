using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using ClaimGraph.Text;

namespace ClaimGraph.Identity;

/// <summary>
/// A short permanent id made from a natural key: the first 80 bits of a SHA-256 as 16 characters of Crockford's base32
/// in lower case (digits and letters without i, l, o and u). The alphabet ascends in ASCII, so ordinal text order is bit order.
/// </summary>
public static class ShortHash
{
    /// <summary>How many characters a short hash has: 80 bits, five to a character.</summary>
    public const int Length = 16;

    /// <summary>What a short hash looks like, as a regular expression (ECMA-262).</summary>
    public const string Pattern = "^[0-9a-hjkmnp-tv-z]{16}$";

    /// <summary>The most bits <see cref="LeadingBits"/> reads: twelve characters, which fit a signed 64-bit column.</summary>
    public const int MaxLeadingBits = 60;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int BitsPerCharacter = 5;
    private const int LengthPrefix = sizeof(int);
    private const int LargestOnStack = 1024;

    private static readonly SearchValues<char> Characters = SearchValues.Create(Alphabet);

    /// <summary>
    /// The id of these parts in this order. Each is hashed as its UTF-8 preceded by its length in bytes (32 bits, big-endian),
    /// so that "ab", "c" and "a", "bc" are different keys. The same parts give the same id on every machine, for ever.
    /// </summary>
    /// <exception cref="ArgumentException">A part is null or has an unpaired surrogate.</exception>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var size = 0;
        // An unpaired surrogate is refused: replaced by U+FFFD, different texts would share an id.
        foreach (var part in parts) size = checked(size + LengthPrefix + VerbatimText.Utf8.GetByteCount(part));

        var rented = size > LargestOnStack ? ArrayPool<byte>.Shared.Rent(size) : null;
        try
        {
            var buffer = rented is null ? stackalloc byte[LargestOnStack] : rented.AsSpan();
            Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(buffer[..WriteParts(parts, buffer)], digest);
            return Encode(digest);
        }
        finally
        {
            if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Whether <paramref name="text"/> has the form of a short hash: 16 characters of its alphabet.</summary>
    public static bool IsShortHash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == Length && !text.AsSpan().ContainsAnyExcept(Characters);
    }

    /// <summary>
    /// The first <paramref name="bits"/> bits of a short hash, read back from its text: for splitting ids evenly.
    /// Ids in ordinal order give numbers in the same order.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is not a short hash, or <paramref name="bits"/> is not from 0 to <see cref="MaxLeadingBits"/>.
    /// </exception>
    public static ulong LeadingBits(string id, int bits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, MaxLeadingBits);
        if (!IsShortHash(id)) throw new ArgumentException($"'{id}' is not a short hash.", nameof(id));

        var value = 0UL;
        foreach (var character in id.AsSpan(0, MaxLeadingBits / BitsPerCharacter))
            value = (value << BitsPerCharacter) | (uint)Alphabet.IndexOf(character);
        return value >> (MaxLeadingBits - bits);
    }

    private static int WriteParts(ReadOnlySpan<string> parts, Span<byte> buffer)
    {
        var written = 0;
        foreach (var part in parts)
        {
            var length = VerbatimText.Utf8.GetBytes(part, buffer[(written + LengthPrefix)..]);
            BinaryPrimitives.WriteInt32BigEndian(buffer[written..], length);
            written += LengthPrefix + length;
        }

        return written;
    }

    private static string Encode(ReadOnlySpan<byte> digest)
    {
        // Two halves of 40 bits, because 80 do not fit one word and 40 are exactly eight characters.
        Span<char> text = stackalloc char[Length];
        EncodeHalf(BinaryPrimitives.ReadUInt64BigEndian(digest) >> 24, text[..(Length / 2)]);
        EncodeHalf(BinaryPrimitives.ReadUInt64BigEndian(digest[5..]) >> 24, text[(Length / 2)..]);
        return new string(text);
    }

    private static void EncodeHalf(ulong bits, Span<char> text)
    {
        for (var position = text.Length - 1; position >= 0; position--)
        {
            text[position] = Alphabet[(int)(bits & 0b11111)];
            bits >>= BitsPerCharacter;
        }
    }
}
