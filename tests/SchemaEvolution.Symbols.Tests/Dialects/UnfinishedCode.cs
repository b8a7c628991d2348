using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Dialects;

/// <summary>Code as it is while somebody types it.</summary>
internal static class UnfinishedCode
{
    /// <summary>Reads a type of code that need not compile; null if it is no message.</summary>
    public static DeclaredSchema? Read(string code, string metadataName)
    {
        var finished = Compiled.From("").Compilation;
        var options = (CSharpParseOptions)finished.SyntaxTrees[0].Options;
        var compilation = finished.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, options));
        return SchemaReader.TryCreate(compilation)!.Read(compilation.GetTypeByMetadataName(metadataName)!);
    }
}
