using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Dialects.ProtobufNet;

public sealed class UnfinishedCodeTests
{
    [Theory]
    [InlineData("[ProtoContract] class M { [ProtoMember] int A; }")]
    [InlineData("[ProtoContract] class M { [ProtoMember(] int A; }")]
    [InlineData("[ProtoContract] class M { [ProtoMember(\"1\")] int A; }")]
    [InlineData("[ProtoContract] class M { [ProtoMember(X)] int A; }")]
    [InlineData("[ProtoContract] class M { [ProtoMember(1, DataFormat = )] Missing A; }")]
    [InlineData("[ProtoContract] class M { [ProtoMember(1), DefaultValue()] int A; }")]
    [InlineData("[ProtoContract] class M { [ProtoMember(1), DefaultValue(new[] { 1 })] int A; [ProtoMember(2), CompatibilityLevel(X)] Guid B; }")]
    [InlineData("[ProtoContract] class M { [ProtoMember(1), ProtoMap(KeyFormat = X)] Dictionary<int, Missing> A; }")]
    [InlineData("[ProtoContract, ProtoInclude(1)] class M;")]
    [InlineData("[ProtoContract, ProtoInclude(1, typeof())] class M;")]
    [InlineData("[ProtoContract, ProtoInclude(1, typeof(Missing)), ProtoInclude(2, \"\"), ProtoInclude(X, typeof(M))] class M : Missing;")]
    [InlineData("[ProtoContract, ProtoReserved(), ProtoPartialMember(1), ProtoPartialMember(X, \"A\"), ProtoPartialIgnore(1)] class M { int A; }")]
    [InlineData("[ProtoContract(ImplicitFields = )] class M { public int A; }")]
    [InlineData("[ProtoContract(Surrogate = typeof(Missing))] class N; [ProtoContract] class M { [ProtoMember(1)] N A; }")]
    [InlineData("[ProtoContract(ImplicitFields = ImplicitFields.AllFields)] class M { public int A { get; } public int { get; } }")]
    [InlineData("[DataContract] class M { [DataMember(Order = )] int A; [ProtoMember(1)] int B; }")]
    public void Nothing_throws_on_what_does_not_compile(string source) => Assert.NotNull(Read(source));

    [Theory]
    [InlineData("AsReference = true", "ProtoBuf.NetObjectProxy<global::M>")]
    [InlineData("DynamicType = true", "ProtoBuf.NetObjectProxy<global::M>")]
    [InlineData("AsReference = false", "global::M")]
    public void What_only_older_versions_take_is_read_all_the_same(string argument, string expected) => Assert.Equal(
        [$"1 A {expected}"], Read($"[ProtoContract] class M {{ [ProtoMember(1, {argument})] M A; }}")!.Lines());

    private static DeclaredSchema? Read(string source)
    {
        var compilation = Proto.Compile("").Compilation;
        var tree = CSharpSyntaxTree.ParseText(
            $"using System; using System.ComponentModel; using System.Runtime.Serialization; using ProtoBuf; {source}",
            (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        compilation = compilation.AddSyntaxTrees(tree);
        return SchemaReader.TryCreate(compilation)!.Read(compilation.GetTypeByMetadataName("M")!);
    }
}
