using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Tests.Dialects.Orleans;

public sealed class TypeTests
{
    [Theory]
    [InlineData("int?", "int32 optional")]
    [InlineData("string?", "string")]
    [InlineData("Color", "enum global::Color[uint8]")]
    [InlineData("DayOfWeek?", "enum System.DayOfWeek optional")]
    [InlineData("List<string?>?", "list<string>")]
    [InlineData("int[]", "list<int32>")]
    [InlineData("IReadOnlyList<int>", "System.Collections.Generic.IEnumerable<int32>")]
    [InlineData("ICollection<int?>", "System.Collections.Generic.IEnumerable<System.Nullable<int32>>")]
    [InlineData("IDictionary<string, int>", "System.Collections.Generic.IReadOnlyDictionary<string,int32>")]
    [InlineData("IReadOnlySet<int>", "System.Collections.Generic.ISet<int32>")]
    [InlineData("Dictionary<string, Queue<int>>", "map<string,System.Collections.Generic.Queue<int32>>")]
    [InlineData("List<IList<int>>", "list<System.Collections.Generic.IEnumerable<int32>>")]
    [InlineData("Point?", "global::Point optional")]
    [InlineData("List<Point?>", "list<global::Point?>")]
    [InlineData("Dictionary<string, Color>", "map<string,enum global::Color[uint8]>")]
    [InlineData("HashSet<int>", "set<int32>")]
    [InlineData("SortedDictionary<string, int>", "System.Collections.Generic.SortedDictionary<string,int32>")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>", "System.Collections.Immutable.ImmutableArray<int32>")]
    [InlineData("Queue<int>", "System.Collections.Generic.Queue<int32>")]
    [InlineData("byte[]", "bytes")]
    [InlineData("M", "global::M")]
    [InlineData("Exception", "System.Exception")]
    [InlineData("Page<List<string?>?>", "global::Page<list<string>>")]
    [InlineData("Page<Color>", "global::Page<enum global::Color[uint8]>")]
    [InlineData("string?[,]", "global::\"string[*,*]\"")]
    public void Types_are_read_without_annotations(string type, string expected) => Assert.Equal(
        [$"0 A {expected}"],
        Grains.Lines($"[GenerateSerializer] public class M {{ [Id(0)] public {type} A = default!; }} public enum Color : byte {{ None }} public class Page<T>; public struct Point;"));

    [Fact]
    public void Values_are_always_written_so_that_there_are_no_defaults() => Assert.Equal(["0 A int32"], Grains.LinesOf("[Id(0)] public int A = 3;"));

    [Fact]
    public void The_schema_says_whose_it_is_and_that_the_baseline_reserves()
    {
        var declared = Grains.From("[GenerateSerializer] [Alias(\"order\")] public class M { [Id(3)] public int A; }").Read("M");

        Assert.Equal("orleans", declared.Dialect);
        Assert.Equal("orleans", declared.Schema.Dialect);
        Assert.Equal(["order"], declared.Schema.Aliases);
        Assert.True(declared.Schema.ReservesInBaseline);
        Assert.Equal("GenerateSerializerAttribute", declared.MessageAttribute?.AttributeClass?.Name);
        Assert.Equal("IdAttribute", declared.Members.Single().TagAttribute?.AttributeClass?.Name);
        Assert.Same(OrleansFormat.Rules, declared.FormatsInUse.Value.Libraries.Single());
    }

    [Fact]
    public void A_struct_may_stand_behind_its_interfaces() => Assert.Equal(
        ["IPlace", "ISpot"],
        Grains.From("[GenerateSerializer] public struct M : ISpot; public interface IPlace; public interface ISpot : IPlace;").Read("M").Schema switch
        {
            MessageSchema message => message.Code.Interfaces.Order(),
            _ => [],
        });

    [Fact]
    public void Code_that_is_being_written_is_read_as_far_as_it_goes()
    {
        var tree = CSharpSyntaxTree.ParseText("""
            using Orleans;
            [GenerateSerializer(IncludePrimaryConstructorParameters = )] class M : Missing
            {
                [Id] public int A; [Id("x")] public int B; [Id(1)] public Missing C; [Id(2)] public D
            }
            [GenerateSerializer, Alias] record N(int A, Missing B,);
            """, new(LanguageVersion.Preview));

        var read = SchemaReader.TryCreate(Grains.From("class Anchor;").Compilation.AddSyntaxTrees(tree))!.ReadAll();

        Assert.Contains("1 C global::Missing", read.Single(schema => schema.Schema.Name == "M").Lines());
        Assert.Contains("1000000000 A int32", read.Single(schema => schema.Schema.Name == "N").Lines());
    }
}
