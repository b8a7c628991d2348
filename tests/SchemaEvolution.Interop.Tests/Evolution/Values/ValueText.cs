using System.Globalization;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Values;

/// <summary>Values as people read them.</summary>
internal static class ValueText
{
    public static string Of(object? value) => value switch
    {
        null => "absent",
        string text => QuotedText.Write(text),
        byte[] bytes => $"0x{Convert.ToHexString(bytes)}",
        EnumValue named => $"{named.Name}({named.Number.ToString(CultureInfo.InvariantCulture)})",
        MessageValue message => $"{{ {string.Join(", ", message.Members.Select(member => $"{member.Key}: {Of(member.Value)}"))} }}",
        KeyValuePair<object, object?> pair => $"{Of(pair.Key)}: {Of(pair.Value)}",
        IReadOnlyList<KeyValuePair<object, object?>> pairs => $"[{string.Join(", ", pairs.Select(pair => Of(pair)))}]",
        IReadOnlyList<object?> items => $"[{string.Join(", ", items.Select(Of))}]",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
