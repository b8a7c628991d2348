namespace SchemaEvolution.Package.Tests;

[Collection(PackedOnce.Name)]
public sealed class ReferenceTests(Feed feed)
{
    [Fact]
    public async Task Each_target_of_a_project_is_analysed()
    {
        using var tree = Shop.In(feed, targets: "net10.0;netstandard2.0");
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal(Shop.Warnings, tree.Findings("Shop"));
        Assert.Equal([.. Shop.NotesFor("netstandard2.0"), .. Shop.Warnings], tree.Findings("Shop", "netstandard2.0"));
    }

    [Fact]
    public async Task Versions_may_be_managed_centrally()
    {
        using var tree = Shop.In(feed);
        tree.WriteProject("Shop", """<PackageReference Include="SchemaEvolution" />""");
        tree.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="SchemaEvolution" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal(Shop.Warnings, tree.Findings("Shop"));
    }

    [Fact]
    public async Task A_project_that_references_one_with_the_package_is_analysed_by_its_own_baseline()
    {
        using var tree = Shop.In(feed);
        tree.WriteProject("App", """<ProjectReference Include="../Shop/Shop.csproj" />""");
        tree.Write("App/Cart.cs", """
            using SchemaEvolution;

            namespace App;

            [Message]
            public partial class Cart
            {
                [Tag(1)] public Shop.Order Order { get; set; }
                [Tag(2)] public int Count { get; set; }
            }
            """);
        tree.Write("App/schema.baseline", """
            schema-baseline 1
            shipped v1

            message App.Cart
              1 Order Shop.Order v1..
              2 Count int64 v1..
            """);
        (await tree.BuildAsync("App")).AssertSuccess();
        Assert.Equal(Shop.Warnings, tree.Findings("Shop"));
        Assert.Equal(["warning EVO302 Cart.cs"], tree.Findings("App"));
    }

    [Fact]
    public async Task The_analyzers_alone_are_a_development_dependency_that_brings_nothing_to_compile_against()
    {
        using ForeignTree tree = new(feed);
        tree.WriteProject("Shop", tree.PackageReference("SchemaEvolution.Analyzers"));
        tree.Write("Shop/Order.cs", "namespace Shop; public class Order;");
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Empty(tree.Findings("Shop"));
        var assembly = Assert.Single(Directory.GetFiles(tree.PathOf("Shop/bin"), "*.dll", SearchOption.AllDirectories));
        Assert.Equal("Shop.dll", Path.GetFileName(assembly));
    }

    [Fact]
    public async Task The_analyzers_alone_protect_the_classes_of_other_libraries()
    {
        using ForeignTree tree = new(feed);
        tree.WriteProject("Shop", tree.PackageReference("SchemaEvolution.Analyzers"));
        tree.Write("Shop/Order.cs", """
            using System.Runtime.Serialization;
            using System.Text.Json.Serialization;

            namespace Shop;

            [DataContract]
            public class Order : IExtensibleDataObject
            {
                [DataMember(Order = 1)] public int Id { get; set; }
                [DataMember(Order = 2, IsRequired = true)] public string Currency { get; set; } = "EUR";
                public ExtensionDataObject ExtensionData { get; set; }
            }

            public class Reply
            {
                [JsonPropertyName("count")] public int Count { get; set; }
            }
            """);
        tree.Write("Shop/schema.baseline", """
            schema-baseline 1
            shipped v1

            message Shop.Order datacontract
              "Id" Id int64 v1.. order 1

            message Shop.Reply systemtextjson
              "total" Count int32 v1..
            """);
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal(
            ["warning EVO201 Order.cs", "warning EVO302 Order.cs", "warning EVO401 Order.cs"],
            tree.Findings("Shop").Where(finding => finding.StartsWith("warning", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_attributes_serve_netstandard()
    {
        using var tree = Shop.In(feed, targets: "netstandard2.0");
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal([.. Shop.NotesFor("netstandard2.0"), .. Shop.Warnings], tree.Findings("Shop", "netstandard2.0"));
    }
}
