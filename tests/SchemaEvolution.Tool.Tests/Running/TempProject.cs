namespace SchemaEvolution.Tool.Tests.Running;

/// <summary>A project with one file <c>Order.cs</c>, and perhaps a baseline.</summary>
internal sealed class TempProject : TempFolder
{
    public const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Id int64 v1..
          2 Quantity int64 v1..

        """;

    public TempProject(string members = Members.Shipped, string? baseline = null, string frameworks = "net10.0", string properties = "")
    {
        this["Shop.csproj"] = ProjectText(frameworks, properties);
        SetMembers(members);
        if (baseline is not null)
            this["schema.baseline"] = baseline;
    }

    public void SetMembers(string members) => this["Order.cs"] = Message("Order", members);

    public static string Message(string name, string members) => $$"""
        using SchemaEvolution;

        namespace Acme;

        [Message]
        public sealed partial class {{name}}
        {
            {{members.ReplaceLineEndings("\n    ")}}
        }

        """;

    public static string ProjectText(string frameworks = "net10.0", string properties = "", string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>{frameworks}</TargetFrameworks>
            <LangVersion>latest</LangVersion>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="SchemaEvolution" HintPath="{typeof(MessageAttribute).Assembly.Location}" />
            {items}
          </ItemGroup>
        </Project>
        """;
}
