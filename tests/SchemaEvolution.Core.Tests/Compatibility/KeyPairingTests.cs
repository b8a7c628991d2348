using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Compatibility;

/// <summary>Where nothing but a name, or the position, is on the wire, a rename is seen by what else is the same.</summary>
public class KeyPairingTests
{
    [Theory]
    [InlineData("A:int32 B:string", "A:int32 C:string", "A-A C-B")]
    [InlineData("A:int32", "A:int32 B:int32", "A-A B-")]
    [InlineData("A:int32 B:string", "A:int32 C:int64", "A-A C-")]
    [InlineData("Name:string Url:string", "DisplayName:string Link:string", "DisplayName-Name Link-")]
    [InlineData("UserId:string", "userId:string", "userId-UserId")]
    [InlineData("Home:string Work:string", "Fax:string Mail:string", "Fax- Mail-")]
    public void A_field_whose_name_is_its_key(string before, string after, string expected)
    {
        var (old, @new) = (Parse(before, byKey: true), Parse(after, byKey: true));

        foreach (var pairing in new[] { FieldPairings.Between(old, @new), FieldPairings.ByName(old, @new) })
            Assert.Equal(expected, string.Join(' ', @new.Fields.Select(field => $"{field.Key}-{pairing.PartnerOf(field, old)?.Key}")));
    }

    [Fact]
    public void The_name_of_the_member_outlives_another_key()
    {
        var old = new MessageSchema("M", EquatableArray.Of(Keyed("a", "First", ScalarKind.Int32), Keyed("b", "Second", ScalarKind.Int32)));
        var @new = new MessageSchema("M", EquatableArray.Of(Keyed("x", "Second", ScalarKind.Int32), Keyed("y", "First", ScalarKind.Int32)));

        var pairing = FieldPairings.ByName(old, @new);

        Assert.Equal(["b", "a"], @new.Fields.Select(field => pairing.PartnerOf(field, old)?.Key));
    }

    [Theory]
    [InlineData("A:int32 B:string C:int32", "A:int32 X:string C:int32", "A-A X-B C-C", "")]
    [InlineData("A:int32 B:string", "A:int32 X:int32 B:string", "A-A X- B-B", "")]
    [InlineData("A:int32 B:string C:int32", "A:int32 C:int32", "A-A C-C", "")]
    [InlineData("A:int32 B:int32", "A:int32 X:string", "A-A X-B", "")]
    [InlineData("A:int32 B:int32", "A:int32 X:int32 Y:string", "A-A X-B Y-", "")]
    [InlineData("A:int32 B:int32 C:int32", "A:int32 X:string", "A-A X-B", "")]
    [InlineData("A:int32 B:int32 C:int32", "A:int32 X:string Y:int32 C:int32", "A-A X- Y- C-C", "")]
    [InlineData("A:int32 B:int32 C:int32", "Z:int32 A:int32 X:string C:int32", "Z- A-A X- C-C", "")]
    [InlineData("A:int32 B:int32 C:int32", "Z:int32 A:int32 X:int32 C:int32", "Z- A-A X-B C-C", "")]
    [InlineData("A:int32 B:int32 C:int32", "C:int32 A:int32 B:int32", "C-C A-A B-B", "C")]
    [InlineData("A:int32 B:int32", "B:int32 A:int32", "B-B A-A", "B")]
    [InlineData("A:int32 B:int32 C:int32 D:int32", "A:int32 D:int32 B:int32 C:int32", "A-A D-D B-B C-C", "D")]
    public void A_field_that_is_its_position(string before, string after, string expected, string moved)
    {
        var (old, @new) = (Parse(before, byKey: false), Parse(after, byKey: false));
        var pairing = FieldPairings.ByPosition(@new);

        Assert.Equal(expected, string.Join(' ', @new.Fields.Select(field => $"{field.Name}-{pairing.PartnerOf(field, old)?.Name}")));
        Assert.Equal(moved, string.Join(' ', SchemaDiff.Compare(old, @new, pairing).OfType<FieldReordered>().Select(change => change.New.Name)));
        Assert.DoesNotContain(SchemaDiff.Compare(old, @new, pairing), change => change is FieldRenumbered);
    }

    [Fact]
    public void Numbers_that_become_names_are_one_change() => Assert.Equal(
        [true],
        SchemaDiff.Compare(Parse("A:int32 B:string", byKey: false), Parse("A:int32 B:string C:int32", byKey: true))
            .Select(change => Assert.IsType<KeysReplaced>(change).ByName));

    private static MessageSchema Parse(string fields, bool byKey) => new("M", fields.Split(' ').Select((field, position) =>
    {
        var (name, type) = (field.Split(':')[0], Enum.Parse<ScalarKind>(field.Split(':')[1], ignoreCase: true));
        return byKey ? Keyed(name, name, type) : new FieldSchema(position, name, new ScalarType(type));
    }).ToEquatableArray());

    private static FieldSchema Keyed(string key, string name, ScalarKind type) => new(0, name, new ScalarType(type), Key: key);
}
