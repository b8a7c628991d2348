using System.Numerics;
using System.Text;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>An enum whose values travel as names. A value is a name, or a number where one came instead of a name.</summary>
/// <param name="Names">What a reader knows, aliases included; the first of them is an example.</param>
/// <param name="Fallback">What it takes for a name that it does not know, null if it refuses.</param>
public sealed record NameCarrier(Layout Layout, EquatableArray<string> Names, string? Fallback) : Carrier(Layout, default)
{
    private static readonly IntegerRange Numbers = IntegerRange.Signed(32);

    /// <summary>Whether a reader takes a number for the value.</summary>
    public bool AcceptsNumbers { get; init; } = true;

    public override object Zero => BigInteger.Zero;

    public static NameCarrier Of(Layout layout, EnumSchema? schema, bool acceptsAliases) => new(
        layout,
        (schema?.Values ?? default)
            .SelectMany(value => acceptsAliases ? value.Aliases.Prepend(value.Name) : [value.Name])
            .ToEquatableArray(),
        schema?.Fallback);

    /// <summary>A name that the reader does not know comes first.</summary>
    public override IEnumerable<object> ExamplesFor(Carrier reader) =>
        Names.Count == 0 ? ["a name"] : Names.OrderBy(reader.Holds);

    public override byte[] Write(object value) => Encoding.UTF8.GetBytes(value.ToString());

    public override object? Read(byte[] payload)
    {
        var text = Encoding.UTF8.GetString(payload);
        if (BigInteger.TryParse(text, out var number))
            return AcceptsNumbers && Holds(number) ? number : null;
        return Names.Contains(text) ? text : Fallback;
    }

    public override bool Holds(object value) => value switch
    {
        string name => Names.Contains(name),
        BigInteger number => Numbers.Contains(number),
        _ => false,
    };

    public override bool Contains(Carrier other) => other switch
    {
        NameCarrier @enum => @enum.Names.All(Names.Contains),
        IntegerCarrier integer => Numbers.Contains(integer.Range),
        _ => false,
    };

    public override string Show(object value) => value is string name ? $"'{name}'" : $"{value}";
}
