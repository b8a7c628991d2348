using System.Globalization;
using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>
/// The bits that a reader keeps of fields it has met: the required ones first, then the structs. There are as many words as it takes.
/// </summary>
internal sealed class MetFields
{
    private const int SmallWord = 32;
    private const int LargeWord = 64;

    private readonly List<FieldModel> fields;
    private readonly int size;

    public MetFields(MessageModel model)
    {
        Required = [.. model.Fields.Where(field => field.IsRequired)];
        fields = [.. Required, .. model.Fields.Where(field => field is { IsRequired: false, IsStructMessage: true })];
        size = fields.Count <= SmallWord ? SmallWord : LargeWord;
    }

    public IReadOnlyList<FieldModel> Required { get; }

    public string WordType => size == SmallWord ? "uint" : "ulong";

    /// <summary>The words, and in each the bits of all fields and those of the required ones.</summary>
    public IEnumerable<(string Name, string All, string Required, int First)> Words => Enumerable.Range(0, (fields.Count + size - 1) / size)
        .Select(word => (Name(word), Mask(fields.Count - (word * size)), Mask(Required.Count - (word * size)), word * size));

    public bool Has(FieldModel field) => fields.Contains(field);

    /// <summary>The statement that remembers the field.</summary>
    public string Remember(FieldModel field) => $"{Name(IndexOf(field) / size)} |= {Bit(field)};";

    /// <summary>Whether the field was met.</summary>
    public string Test(FieldModel field) => $"({Name(IndexOf(field) / size)} & {Bit(field)}) != 0";

    private static string Name(int word) => word == 0 ? "met" : $"met{word + 1}";

    private string Bit(FieldModel field) => Hexadecimal(1UL << (IndexOf(field) % size));

    private string Mask(int count) => Hexadecimal(
        count <= 0 ? 0
        : count >= LargeWord ? ulong.MaxValue
        : (1UL << Math.Min(count, size)) - 1);

    private static string Hexadecimal(ulong bits) => $"0x{bits.ToString("X", CultureInfo.InvariantCulture)}";

    private int IndexOf(FieldModel field) => fields.IndexOf(field);
}
