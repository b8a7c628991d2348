using System.Globalization;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>What a member is known by, as messages say it.</summary>
internal static class Words
{
    public static string Key(string key) => $"key {QuotedText.Write(key)}";

    public static string Tag(int tag) => $"tag {Number(tag)}";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
