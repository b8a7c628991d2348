using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>The value that an absent implicit field stands for, as witnesses spell it.</summary>
public static class ZeroValue
{
    /// <summary>All but numbers, whose zero is <c>0</c>.</summary>
    private static readonly Dictionary<ScalarKind, string> Scalars = new()
    {
        [ScalarKind.Bool] = "false",
        [ScalarKind.Char] = "'\\u0000'",
        [ScalarKind.String] = "\"\"",
        [ScalarKind.Bytes] = "0x",
        [ScalarKind.Guid] = Guid.Empty.ToString("D"),
        [ScalarKind.Timestamp] = "0001-01-01T00:00:00Z",
        [ScalarKind.TimestampTz] = "0001-01-01T00:00:00+00:00",
        [ScalarKind.Duration] = "00:00:00",
        [ScalarKind.Date] = "0001-01-01",
        [ScalarKind.Time] = "00:00:00",
        [ScalarKind.Uri] = "null",
        [ScalarKind.Version] = "null",
    };

    public static string Of(FieldType type) => type switch
    {
        ScalarType scalar => Scalars.TryGetValue(scalar.Kind, out var zero) ? zero : "0",
        EnumType => "0",
        CollectionType => "[]",
        TypeParameter => "default",
        _ => "null",
    };
}
