using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>What a new object holds in a member.</summary>
/// <param name="Value">Null for the type's zero.</param>
/// <param name="Fault">Why the value does not fit the type, null if it does.</param>
internal readonly record struct FieldDefault(DefaultValue? Value, string? Fault = null)
{
    public static FieldDefault None => default;

    public static FieldDefault Unknown => new(DefaultValue.Unknown);
}
