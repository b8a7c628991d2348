using System.Globalization;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Libraries.DataContract;
using SchemaEvolution.Core.Formats.Libraries.Listing;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries;

/// <summary>XML as DataContractSerializer reads it: elements in their order, and under the names of their contracts.</summary>
/// <remarks>
/// Source: https://learn.microsoft.com/dotnet/framework/wcf/feature-details/data-contract-versioning; the
/// verdicts are measured with .NET 10.
/// </remarks>
public static class DataContractFormat
{
    private static readonly Dictionary<(Layout Writer, Layout Reader), Verdict> Readings = new()
    {
        // All is text, and text is what it looks like.
        [(DataContractLayouts.Number, DataContractLayouts.Text)] = Verdict.Safe,
        [(DataContractLayouts.Truth, DataContractLayouts.Text)] = Verdict.Safe,
        [(DataContractLayouts.Name, DataContractLayouts.Text)] = Verdict.Safe,
        [(DataContractLayouts.Logical, DataContractLayouts.Text)] = Verdict.Safe,
        [(DataContractLayouts.Reference, DataContractLayouts.Text)] = Verdict.Safe,
        [(DataContractLayouts.Text, DataContractLayouts.Number)] = Verdict.Lossy,
        [(DataContractLayouts.Text, DataContractLayouts.Truth)] = Verdict.Lossy,
        [(DataContractLayouts.Text, DataContractLayouts.Name)] = Verdict.Lossy,
        [(DataContractLayouts.Text, DataContractLayouts.Reference)] = Verdict.Lossy,
        [(DataContractLayouts.Number, DataContractLayouts.Reference)] = Verdict.Safe,
        [(DataContractLayouts.Truth, DataContractLayouts.Reference)] = Verdict.Safe,
        [(DataContractLayouts.Name, DataContractLayouts.Reference)] = Verdict.Safe,
        [(DataContractLayouts.Logical, DataContractLayouts.Reference)] = Verdict.Safe,

        [(DataContractLayouts.Number, DataContractLayouts.Character)] = Verdict.Lossy,
        [(DataContractLayouts.Character, DataContractLayouts.Number)] = Verdict.Lossy,
        [(DataContractLayouts.Number, DataContractLayouts.Truth)] = Verdict.Lossy,

        // The code of a character is not the character, and base64 is not the text for which it stands.
        [(DataContractLayouts.Character, DataContractLayouts.Text)] = Verdict.Wrong,
        [(DataContractLayouts.Character, DataContractLayouts.Reference)] = Verdict.Wrong,
        [(DataContractLayouts.Text, DataContractLayouts.Character)] = Verdict.Wrong,
        [(DataContractLayouts.Base64, DataContractLayouts.Text)] = Verdict.Wrong,
        [(DataContractLayouts.Text, DataContractLayouts.Base64)] = Verdict.Wrong,
        [(DataContractLayouts.Base64, DataContractLayouts.Reference)] = Verdict.Wrong,
        [(DataContractLayouts.Reference, DataContractLayouts.Base64)] = Verdict.Wrong,
        [(DataContractLayouts.Character, DataContractLayouts.Base64)] = Verdict.Wrong,
    };

    private static readonly TypeTable Types = Table(DataContractCarriers.Scalars, Readings, Witness.Refused);

    private static readonly TypeTable Elements =
        Table(DataContractCarriers.Elements, new Dictionary<(Layout Writer, Layout Reader), Verdict>(), Witness.Skipped);

    public static FormatRules Rules { get; } = new("DataContract", DialectNames.DataContract, TagRange.Any, Types)
    {
        Dialect = DialectNames.DataContract,
        IsKeyedByName = true,
        IsOrdered = true,
        WritesEnumNames = true,
        WritesTypeNames = true,
        WritesNamespaces = true,
        NamesElementsAlone = true,
        UsualName = UsualNameOf,
        AnyType = MessageType.Anything,
        TellsTypeOfAny = true,
        HoldsArguments = static type => type is "System.Collections.Generic.KeyValuePair`2"
            || type.StartsWith("System.Tuple`", StringComparison.Ordinal)
            || type.StartsWith("System.ValueTuple`", StringComparison.Ordinal),
        WritesZero = true,
        WritesEveryMember = true,
        Nulls = NullReading.Refused,
        TellsStructsByNull = true,
        UnknownCase = Verdict.Breaks,
        KnowsCasesOfMembers = true,
        Traits = Judge,
        Containers = new(Elements, Elements, SetsAreLists: true, NullReading.OtherName),
    };

    private static Judgement Judge(TraitChanged change, Declaration old, Declaration @new) => change.Key switch
    {
        Trait.Contract => new(ReadName(change.Old, old), ReadName(change.New, @new)),
        Trait.Unread => ListedMembers.Unread(change, old, Witness.Refused),
        _ => Judgement.Safe,
    };

    private static Outcome ReadName(Trait? written, Declaration writer) =>
        new(Verdict.Breaks, new(written?.ToString() ?? $"'{UsualNameOf(writer.Name)}'", Witness.Refused));

    /// <summary>The name in XML of a type that is given none; that of a generic type has places for its arguments.</summary>
    private static string UsualNameOf(string type)
    {
        var end = type.LastIndexOf('.');
        var (space, name) = (end < 0 ? "" : type.Substring(0, end), type.Substring(end + 1));
        var tick = name.IndexOf('`');
        return $"{{http://schemas.datacontract.org/2004/07/{space}}}{(tick < 0 ? name : name.Substring(0, tick) + PlacesOf(name))}";

        string PlacesOf(string generic) => "Of" + string.Concat(
            Enumerable.Range(0, int.Parse(generic.Substring(tick + 1), CultureInfo.InvariantCulture)).Select(place => $"{{{place}}}"));
    }

    private static TypeTable Table(
        IReadOnlyDictionary<(ScalarKind, FieldEncoding), Carrier> scalars,
        IReadOnlyDictionary<(Layout, Layout), Verdict> readings,
        string mismatch) =>
        new(
            scalars,
            (_, schema) => DataContractCarriers.NameOf(schema),
            MessageCarrier.Any(DataContractLayouts.Object, "elements"),
            readings,
            mismatch);
}
