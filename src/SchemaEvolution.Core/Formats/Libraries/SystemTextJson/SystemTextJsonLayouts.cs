using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Libraries.SystemTextJson;

/// <summary>How the values of JSON are understood. A reader that expects another kind of value refuses the message.</summary>
/// <remarks>Source: https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/overview.</remarks>
internal static class SystemTextJsonLayouts
{
    private static readonly StrictNumeralCoding Integers = new();
    private static readonly WireType StringValue = new("string");

    public static readonly Layout Number = new(new("number"), Integers, new NumeralCoding());

    /// <summary>A number in quotation marks.</summary>
    public static readonly Layout Quoted = new(StringValue, Integers, new NumeralCoding());
    public static readonly Layout Truth = new(new("true or false"), new TruthCoding());

    /// <summary>A truth value as the key of a map.</summary>
    public static readonly Layout TruthKey = new(StringValue, new TruthCoding());
    public static readonly Layout Text = new(StringValue);

    /// <summary>A string of one character.</summary>
    public static readonly Layout Character = new(StringValue);
    public static readonly Layout Base64 = new(StringValue);

    /// <summary>The name of an enum value.</summary>
    public static readonly Layout Name = new(StringValue);

    /// <summary>Text of a form of its own, such as a date.</summary>
    public static readonly Layout Logical = new(StringValue);

    /// <summary>A URI, absolute or not, which almost any text is.</summary>
    public static readonly Layout Reference = new(StringValue);
    public static readonly Layout Object = new(new("object"));

    /// <summary>What is no string is one as the key of a map.</summary>
    public static readonly IReadOnlyDictionary<Layout, Layout> InKeys =
        new Dictionary<Layout, Layout> { [Number] = Quoted, [Truth] = TruthKey };
}
