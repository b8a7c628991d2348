namespace SchemaEvolution.Core.Model;

/// <summary>How the values of an enum travel.</summary>
/// <param name="Number">The integer that holds their numbers; null if their names travel.</param>
public sealed record EnumLayout(ScalarKind? Number)
{
    private const string TextWord = "text";

    /// <summary>Values travel as their names.</summary>
    public static EnumLayout Text { get; } = new((ScalarKind?)null);

    public static EnumLayout Of(ScalarKind number) => new(number);

    /// <summary>Reads the word between the brackets; null if it is none.</summary>
    public static EnumLayout? TryParse(string word) =>
        word == TextWord ? Text : Spelling.TryParse(word, out ScalarKind number) && number <= ScalarKind.UInt64 ? Of(number) : null;

    public override string ToString() => Number is { } number ? Spelling.Of(number) : TextWord;
}
