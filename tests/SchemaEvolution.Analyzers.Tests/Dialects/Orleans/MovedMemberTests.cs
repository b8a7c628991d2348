using static SchemaEvolution.Analyzers.Tests.Dialects.Orleans.Grains;

namespace SchemaEvolution.Analyzers.Tests.Dialects.Orleans;

/// <summary>Each class of a hierarchy is a level of its own on the wire: what one level holds is not looked for in another.</summary>
public class MovedMemberTests
{
    private const string Animal = "message Acme.Animal orleans; 0 Name string v1..";
    private const string Mammal = "message Acme.Mammal orleans; \"$base\" Animal Acme.Animal v1..; 0 Legs int32 v1..";
    private const string Dog = "message Acme.Dog orleans; \"$base\" Mammal Acme.Mammal v1..; 0 Age int32 v1..; 1 Breed string v1..";
    private const string Shipped = $"{Animal}\n{Mammal}\n{Dog}";

    [Theory]
    [InlineData("[Id(1)] public int {|EVO002:Age|};", "", "1 of its base class 'Animal'")]
    [InlineData("", "[Id(4)] public int {|EVO002:Age|};", "4 of its base class 'Mammal'")]
    public Task A_member_moves_up(string animal, string mammal, string place) => MessageAsync(
        Shipped,
        Classes(animal, $"[Id(0)] public int Legs; {mammal}", "{|EVO102:Dog|}", "[Id(1)] public string Breed = \"\";"),
        $"EVO102: 'Dog.Age' shipped at tag 0 in v1 and stands at tag {place} now. Orleans, backward: a stored 'Age' at tag 0 is skipped. "
            + "Two releases: first write the field at both tags, then reserve the old one.",
        "EVO002");

    [Fact]
    public Task A_member_moves_down() => MessageAsync(
        Shipped,
        """
        [GenerateSerializer] public class {|EVO102:Animal|} { }
        [GenerateSerializer] public class Mammal : Animal { [Id(0)] public int Legs; }
        [GenerateSerializer] public class Dog : Mammal { [Id(0)] public int Age; [Id(1)] public string Breed = ""; [Id(2)] public string {|EVO002:Name|} = ""; }
        """,
        "EVO102: 'Animal.Name' shipped at tag 0 in v1 and stands at tag 2 of the derived class 'Dog' now. Orleans, backward: "
            + "a stored 'Name' at tag 0 is skipped. Two releases: first write the field at both tags, then reserve the old one.",
        "EVO002");

    [Fact]
    public Task A_move_to_a_base_class_that_is_new_is_a_change_of_the_base() => VerifyAsync(
        Animal,
        """
        [GenerateSerializer] public class {|EVO001:Being|} { [Id(0)] public string Name = ""; }
        [GenerateSerializer] public class {|EVO308:{|EVO002:Animal|}|} : Being { }
        """);

    [Fact]
    public Task A_move_whose_old_id_is_reserved_is_silent() => VerifyAsync(
        $"{Animal}\n{Mammal}\n{Dog}; reserved 0 Age v2..".Replace("0 Age int32 v1..", "0 Age int32 v1"),
        Classes("[Id(1)] public int {|EVO002:Age|};", "[Id(0)] public int Legs;", "Dog", "[Id(1)] public string Breed = \"\";"),
        shipped: 1);

    [Fact]
    public Task A_member_that_a_base_has_had_all_the_time_has_not_moved() => VerifyAsync(
        $"{Animal}; 1 Age int32 v1..\n{Mammal}\n{Dog}",
        Classes("[Id(1)] public int Age;", "[Id(0)] public int Legs;", "{|EVO106:Dog|}", "[Id(1)] public string Breed = \"\";"));

    [Fact]
    public Task A_member_of_that_name_in_a_stranger_has_not_moved() => VerifyAsync(
        Shipped,
        Classes("", "[Id(0)] public int Legs;", "{|EVO106:Dog|}", "[Id(1)] public string Breed = \"\";")
            + " [GenerateSerializer] public class {|EVO001:Car|} { [Id(0)] public int Age; }");

    private static string Classes(string animal, string mammal, string name, string dog) =>
        $$"""
        [GenerateSerializer] public class Animal { [Id(0)] public string Name = ""; {{animal}} }
        [GenerateSerializer] public class Mammal : Animal { {{mammal}} }
        [GenerateSerializer] public class {{name}} : Mammal { {{dog}} }
        """;
}
