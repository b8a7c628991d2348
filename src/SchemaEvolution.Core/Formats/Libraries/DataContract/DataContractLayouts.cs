using System.Numerics;
using System.Text;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Libraries.DataContract;

/// <summary>How the text of an element is understood: nothing but the text says what it is.</summary>
/// <remarks>Source: https://www.w3.org/TR/xmlschema-2/ (lexical representations).</remarks>
internal static class DataContractLayouts
{
    private static readonly WireType TextContent = new("text");
    private static readonly StrictNumeralCoding Integers = new();

    public static readonly Layout Number = new(TextContent, Integers, new NumeralCoding());

    /// <summary>The code of a character.</summary>
    public static readonly Layout Character = new(TextContent, Integers);
    public static readonly Layout Truth = new(TextContent, new XmlTruthCoding());
    public static readonly Layout Text = new(TextContent);
    public static readonly Layout Base64 = new(TextContent);

    /// <summary>The name of an enum value.</summary>
    public static readonly Layout Name = new(TextContent);

    /// <summary>Text of a form of its own, such as a date.</summary>
    public static readonly Layout Logical = new(TextContent);

    /// <summary>A URI, absolute or not, which almost any text is.</summary>
    public static readonly Layout Reference = new(TextContent);

    /// <summary>A message of the program, whose structure is compared elsewhere.</summary>
    public static readonly Layout Object = new(new("elements"));

    /// <summary><c>true</c> and <c>false</c>, for which a reader takes <c>1</c> and <c>0</c> too.</summary>
    private sealed class XmlTruthCoding : IIntegerCoding
    {
        private readonly IIntegerCoding word = new TruthCoding();

        public byte[] Write(BigInteger value) => word.Write(value);

        public BigInteger? Read(byte[] payload, int bits, bool isSigned) => Encoding.ASCII.GetString(payload) switch
        {
            "0" => BigInteger.Zero,
            "1" => BigInteger.One,
            _ => word.Read(payload, bits, isSigned),
        };
    }
}
