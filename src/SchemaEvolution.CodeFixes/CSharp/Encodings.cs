using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.CSharp;

internal static class Encodings
{
    private static readonly Dictionary<ScalarKind, FieldEncoding> Implied = new()
    {
        [ScalarKind.SInt32] = FieldEncoding.ZigZag,
        [ScalarKind.SInt64] = FieldEncoding.ZigZag,
        [ScalarKind.Fixed32] = FieldEncoding.Fixed,
        [ScalarKind.Fixed64] = FieldEncoding.Fixed,
        [ScalarKind.SFixed32] = FieldEncoding.Fixed,
        [ScalarKind.SFixed64] = FieldEncoding.Fixed,
    };

    /// <summary>The encoding that an attribute has to name for the type; of a collection that of its elements.</summary>
    public static FieldEncoding Of(FieldType type) => type switch
    {
        ScalarType scalar => Implied.TryGetValue(scalar.Kind, out var encoding) ? encoding : scalar.Encoding,
        CollectionType collection => Of(collection.Element),
        _ => FieldEncoding.Default,
    };
}
