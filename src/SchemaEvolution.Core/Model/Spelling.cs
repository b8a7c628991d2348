namespace SchemaEvolution.Core.Model;

/// <summary>The words of the baseline file for scalar types and encodings: the names of the members in lower case.</summary>
public static class Spelling
{
    private static readonly Dictionary<string, ScalarKind> Scalars = Words<ScalarKind>();
    private static readonly Dictionary<string, FieldEncoding> Encodings = Words<FieldEncoding>();
    private static readonly string[] ScalarWords = [.. Scalars.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    private static readonly string[] EncodingWords = [.. Encodings.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    public static string Of(ScalarKind kind) => ScalarWords[(int)kind];

    public static string Of(FieldEncoding encoding) => EncodingWords[(int)encoding];

    public static bool TryParse(string word, out ScalarKind kind) => Scalars.TryGetValue(word, out kind);

    public static bool TryParse(string word, out FieldEncoding encoding) => Encodings.TryGetValue(word, out encoding);

    private static Dictionary<string, T> Words<T>() where T : struct, Enum =>
        Enum.GetValues(typeof(T)).Cast<T>().ToDictionary(value => value.ToString().ToLowerInvariant(), StringComparer.Ordinal);
}
