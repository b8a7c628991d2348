using System.Globalization;
using System.Text;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Libraries.Orleans;

/// <summary>A decimal, which is read from floating point numbers too, and they from it. Its value is its numeral.</summary>
internal sealed record DecimalCarrier(Layout Layout) : Carrier(Layout, default)
{
    public override object Zero => "0";

    /// <summary>One with more digits than a double has, and one that a double holds.</summary>
    public override IEnumerable<object> ExamplesFor(Carrier reader) => ["0.1234567890123456789012345678", "12.50"];

    public override byte[] Write(object value) => [OrleansLayouts.HeadOfDecimal, .. Encoding.ASCII.GetBytes((string)value)];

    public override object? Read(byte[] payload) =>
        payload.Length > 0 && payload[0] == OrleansLayouts.HeadOfDecimal ? Encoding.ASCII.GetString(payload, 1, payload.Length - 1)
        : Layout.Floats.Read(payload) is { } number && Holds(number) ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
        : null;

    public override bool Holds(object value) =>
        value is string || (value is double number && Math.Abs(number) < (double)decimal.MaxValue);

    public override bool Contains(Carrier other) => false;

    public override string Show(object value) => (string)value;
}
