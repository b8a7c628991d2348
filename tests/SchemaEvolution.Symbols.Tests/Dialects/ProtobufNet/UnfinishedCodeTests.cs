using Microsoft.CodeAnalysis.CSharp;

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
    public void Nothing_throws_on_what_does_not_compile(string source)
    {
        var compilation = Proto.Compile("").Compilation;
        var tree = CSharpSyntaxTree.ParseText(
            $"using System; using System.ComponentModel; using System.Runtime.Serialization; using ProtoBuf; {source}",
            (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        compilation = compilation.AddSyntaxTrees(tree);

        Assert.NotNull(SchemaReader.TryCreate(compilation)!.Read(compilation.GetTypeByMetadataName("M")!));
    }
}
