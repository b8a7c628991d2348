using System.Numerics;
using System.Text;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Json;

/// <summary>Bytes as a string of base64. Text and numerals stand for their own bytes, as they do where bytes are not spelled out.</summary>
/// <remarks>Source: https://www.rfc-editor.org/rfc/rfc4648#section-4.</remarks>
internal sealed record Base64Carrier(Layout Layout) : Carrier(Layout, default)
{
    public override object Zero => Array.Empty<byte>();

    public override IEnumerable<object> ExamplesFor(Carrier reader) => [new byte[] { 0xFF }, new byte[] { 1, 2, 3 }];

    public override byte[] Write(object value) => Encoding.ASCII.GetBytes(Convert.ToBase64String((byte[])value));

    public override object? Read(byte[] payload)
    {
        try
        {
            return Convert.FromBase64String(Encoding.UTF8.GetString(payload));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public override bool Holds(object value) => value is byte[] or string or BigInteger;

    public override bool Contains(Carrier other) => false;

    public override string Show(object value) => ValueText.Hexadecimal((byte[])value);
}
