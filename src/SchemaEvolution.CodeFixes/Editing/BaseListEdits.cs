using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.CodeFixes.Editing;

/// <summary>Adds to what a type derives from.</summary>
internal static class BaseListEdits
{
    /// <summary>A base class stands first, an interface last.</summary>
    public static SourceEdit Add(TypeDeclarationSyntax type, string name, bool isClass) => type.BaseList switch
    {
        null => SourceEdit.InsertAfter(HeadOf(type), $" : {name}"),
        { Types: { Count: > 0 } types } when isClass => SourceEdit.Insert(type.SyntaxTree, types[0].SpanStart, $"{name}, "),
        { } list => SourceEdit.InsertAfter(list.Types.Last(), $", {name}"),
    };

    /// <summary>Gives an enum the type beneath its values; <c>int</c> is not said.</summary>
    public static SourceEdit SetUnderlying(EnumDeclarationSyntax type, string keyword) => (type.BaseList, keyword) switch
    {
        (null, _) => SourceEdit.InsertAfter(type.Identifier, $" : {keyword}"),
        ({ } list, "int") => SourceEdit.Remove(type.SyntaxTree, type.Identifier.Span.End, list.Span.End),
        ({ } list, _) => SourceEdit.Replace(list.Types[0], keyword),
    };

    /// <summary>What stands before the base list.</summary>
    private static SyntaxNodeOrToken HeadOf(TypeDeclarationSyntax type) =>
        type is RecordDeclarationSyntax { ParameterList: { } parameters } ? parameters
        : type.TypeParameterList is { } typeParameters ? typeParameters
        : type.ChildNodesAndTokens().FirstOrDefault(child => child.IsKind(SyntaxKind.ParameterList)) is { RawKind: not 0 } list ? list
        : type.Identifier;
}
