using System.Globalization;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution;

namespace SchemaEvolution.Interop.Tests.Compiled.Contract;

/// <summary>A value as text, so that values can be compared and a difference be read.</summary>
internal static class ShownValue
{
    public static string Show(this Reading reading) => reading switch
    {
        Reading.Read { Value: var value } => Of(value),
        Reading.Refused { Reason: var reason } => $"refused",
        _ => throw new ArgumentException(null, nameof(reading)),
    };

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => QuotedText.Write(text),
        byte[] bytes => $"0x{Convert.ToHexString(bytes)}",
        EnumValue { Name: var name, Number: var number } => $"{name}={number}",
        MessageValue { Members: var members } =>
            $"{{{string.Join(", ", members.OrderBy(member => member.Key).Select(Show))}}}",
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(Of))}]",
        IReadOnlyList<KeyValuePair<object, object?>> map =>
            $"<{string.Join(", ", map.Select(entry => $"{Of(entry.Key)}: {Of(entry.Value)}").Order(StringComparer.Ordinal))}>",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Show(KeyValuePair<int, object?> member) => $"{member.Key}: {Of(member.Value)}";
}
