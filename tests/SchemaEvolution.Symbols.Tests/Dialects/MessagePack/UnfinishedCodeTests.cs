using Microsoft.CodeAnalysis.CSharp;

namespace SchemaEvolution.Symbols.Tests.Dialects.MessagePack;

public sealed class UnfinishedCodeTests
{
    [Theory]
    [InlineData("[MessagePackObject] class M { [Key] public int A; }")]
    [InlineData("[MessagePackObject] class M { [Key(] public int A; }")]
    [InlineData("[MessagePackObject] class M { [Key(X)] public int A; [Key(1.5)] public Missing B; [Key(null)] public int C; }")]
    [InlineData("[MessagePackObject(X)] class M { [Key(0)] public int A; }")]
    [InlineData("[MessagePackObject(true, AllowPrivate = )] class M { public int A { get; } public { get; } }")]
    [InlineData("[MessagePackObject] class M : Missing { [Key(0), MessagePackFormatter()] public int A; [Key(1), MessagePackFormatter(typeof(Missing))] public int B; }")]
    [InlineData("[MessagePackObject] class M { [Key(0), MessagePackFormatter(typeof())] public int A; [Key(1), MessagePackFormatter(typeof(List<>))] public int B; }")]
    [InlineData("[Union] interface M;")]
    [InlineData("[Union(0), Union(X, typeof(M)), Union(1, typeof()), Union(2, typeof(Missing)), Union(3, \"\")] interface M;")]
    [InlineData("[DataContract] class M { [DataMember(Order = 0)] public Missing A; }")]
    public void Nothing_throws_on_what_does_not_compile(string source)
    {
        var compilation = Msg.Compile("").Compilation;
        var tree = CSharpSyntaxTree.ParseText(
            $"using System; using System.Collections.Generic; using System.Runtime.Serialization; using MessagePack; {source}",
            (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        compilation = compilation.AddSyntaxTrees(tree);

        Assert.NotNull(SchemaReader.TryCreate(compilation)!.Read(compilation.GetTypeByMetadataName("M")!));
    }
}
