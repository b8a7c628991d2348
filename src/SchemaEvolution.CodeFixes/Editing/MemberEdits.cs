using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.CodeFixes.Editing;

/// <summary>Changes one part of a property, a field or a positional parameter.</summary>
internal static class MemberEdits
{
    /// <summary>What bears the attributes of a member; null if there is no member.</summary>
    public static SyntaxNode? OwnerOf(SyntaxNode? declaration) =>
        declaration is ParameterSyntax ? declaration : declaration?.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    /// <summary>Null for what cannot be required: a parameter.</summary>
    public static SourceEdit? AddRequired(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax property => Before(property.Type, "required "),
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax field } => Before(field.Type, "required "),
        _ => null,
    };

    public static SourceEdit RemoveKeyword(SyntaxToken keyword) =>
        SourceEdit.Remove(keyword.SyntaxTree!, keyword.SpanStart, keyword.EndOfSpace());

    /// <summary>Adds or removes the question mark; null if the type is as it is wanted.</summary>
    public static SourceEdit? SetNullable(TypeSyntax type, bool isNullable) => (type, isNullable) switch
    {
        (NullableTypeSyntax nullable, false) => SourceEdit.Remove(type.SyntaxTree, nullable.QuestionToken.SpanStart, nullable.Span.End),
        (not NullableTypeSyntax, true) => SourceEdit.InsertAfter(type, "?"),
        _ => null,
    };

    /// <summary>Sets the initial value, adds it, or (null) removes it; null if nothing has to be done.</summary>
    public static SourceEdit? SetInitializer(SyntaxNode member, string? value) => member switch
    {
        PropertyDeclarationSyntax { Initializer: { } initializer, AccessorList: { } accessors } property when value is null =>
            SourceEdit.Remove(property.SyntaxTree, accessors.Span.End, Math.Max(initializer.Span.End, property.SemicolonToken.Span.End)),
        PropertyDeclarationSyntax { Initializer: null, AccessorList: { } accessors } when value is not null =>
            SourceEdit.InsertAfter(accessors, $" = {value};"),
        VariableDeclaratorSyntax field => Set(field.Identifier, field.Initializer, value),
        ParameterSyntax parameter => Set(parameter.Identifier, parameter.Default, value),
        PropertyDeclarationSyntax { Initializer: { } initializer } when value is not null => SourceEdit.Replace(initializer.Value, value),
        _ => null,
    };

    /// <summary>The number of an enum value, written or not.</summary>
    public static SourceEdit SetNumber(EnumMemberDeclarationSyntax value, string number) =>
        Set(value.Identifier, value.EqualsValue, number)!;

    private static SourceEdit Before(TypeSyntax type, string text) => SourceEdit.Insert(type.SyntaxTree, type.SpanStart, text);

    private static SourceEdit? Set(SyntaxToken name, EqualsValueClauseSyntax? initializer, string? value) => (initializer, value) switch
    {
        (null, null) => null,
        (null, _) => SourceEdit.InsertAfter(name, $" = {value}"),
        (_, null) => SourceEdit.Remove(name.SyntaxTree!, name.Span.End, initializer.Span.End),
        _ => SourceEdit.Replace(initializer.Value, value),
    };
}
