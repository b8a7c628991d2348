using static SchemaEvolution.Analyzers.Tests.Dialects.Orleans.Grains;

namespace SchemaEvolution.Analyzers.Tests.Dialects.Orleans;

/// <summary>Renames of types whose names are on the wire, or are not.</summary>
public class NamedTypeTests
{
    private const string Facts = "0 Name string v1..; 1 Street string v1..; 2 City string v1..";
    private const string Members = "{ [Id(0)] public string Name; [Id(1)] public string Street; [Id(2)] public string City; }";

    private const string IsWritten =
        " Orleans, backward: a stored 'Address' is refused. Restore the name; to record the rename saves its history, not the data.";

    private const string IsNotWritten = " Record the rename; otherwise its history is lost.";

    [Theory]
    [InlineData("", "class Place", "Place A", IsWritten)]
    [InlineData("abstract class", "abstract class Place", "Place A", IsNotWritten)]
    [InlineData("abstract class", "abstract class Place", "List<Place> A", IsNotWritten)]
    [InlineData("abstract class", "abstract class Place", "IReadOnlyList<Place> A", IsWritten)]
    [InlineData("struct", "struct Place", "Place A", IsNotWritten)]
    [InlineData("struct", "struct Place", "Place[] A", IsNotWritten)]
    [InlineData("struct", "struct Place", "IReadOnlyList<Place> A", IsWritten)]
    [InlineData("struct", "struct Place", "List<IDictionary<string, List<Place>>> A", IsWritten)]
    [InlineData("struct", "struct Place : ISpot", "ISpot A", IsWritten)]
    [InlineData("struct", "struct Place : ISpot", "IReadOnlyList<ISpot> A", IsWritten)]
    [InlineData("struct", "struct Place : ISpot", "Place A", IsNotWritten)]
    public Task A_renamed_type(string kind, string declaration, string member, string consequence) => MessageAsync(
        $"{Block($"{(kind.Length > 0 ? $"\"$kind\" \"{kind}\" string v1..; " : "")}{Facts}", "Address")}\n{Block("1 N int32 v1..")}",
        $$"""
        public interface ISpot;
        #nullable disable
        [GenerateSerializer] public {{declaration}} {{Members}}
        [GenerateSerializer] public class Order { [Id(0)] public {{member}}; [Id(1)] public int N; }
        """,
        "EVO402: 'Place' looks like 'Acme.Address', which shipped in v1 and has gone." + consequence,
        "EVO002");

    [Theory]
    [InlineData("Hue", IsNotWritten)]
    [InlineData("List<Hue>", IsNotWritten)]
    [InlineData("IReadOnlyDictionary<Hue, int>", " Orleans, backward: a stored 'Color' is refused. Restore the name; to record the rename saves its history, not the data.")]
    public Task A_renamed_enum(string member, string consequence) => MessageAsync(
        $"enum Acme.Color; 0 None v1..; 1 Red v1..; 2 Green v1..; 3 Blue v1..\n{Block("1 N int32 v1..")}",
        $$"""
        public enum Hue { None, Red, Green, Blue }
        [GenerateSerializer] public class Order { [Id(0)] public {{member}} A = default!; [Id(1)] public int N; }
        """,
        "EVO402: 'Hue' looks like 'Acme.Color', which shipped in v1 and has gone." + consequence,
        "EVO002");
}
