using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.CodeFixes.Editing;

/// <summary>Adds, changes and removes attributes in the style in which they are written.</summary>
internal static class AttributeEdits
{
    /// <summary>Adds a list behind those that are there: on a line of its own where the declaration begins one.</summary>
    /// <param name="attribute">Name and arguments, without brackets.</param>
    public static SourceEdit Add(SyntaxNode owner, string attribute) => Add(owner, attribute, Next(owner).StartsLine());

    public static SourceEdit Add(SyntaxNode owner, string attribute, bool onOwnLine)
    {
        var next = Next(owner);
        var tree = owner.SyntaxTree;
        var separator = onOwnLine ? tree.LineEnd() + tree.Indentation(next.SpanStart) : " ";
        return SourceEdit.Insert(tree, next.SpanStart, $"[{attribute}]{separator}");
    }

    /// <summary>Adds a list to a member as its others are written; to a positional parameter one for the property.</summary>
    public static SourceEdit AddToMember(SyntaxNode owner, string attribute) => Add(
        owner,
        owner is ParameterSyntax ? $"property: {attribute}" : attribute,
        onOwnLine: ListsOf(owner).Count > 0 && Next(owner).StartsLine());

    /// <summary>Adds a list to the declaration that bears another attribute, for the same target (<c>property:</c>).</summary>
    public static SourceEdit AddBeside(AttributeSyntax neighbour, string attribute)
    {
        var list = (AttributeListSyntax)neighbour.Parent!;
        return Add(list.Parent!, list.Target is { } use ? $"{use} {attribute}" : attribute);
    }

    /// <summary>Sets a named argument, adds it, or (null) removes it; null if nothing has to be done.</summary>
    public static SourceEdit? SetNamed(AttributeSyntax attribute, string name, string? value)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        var argument = arguments.FirstOrDefault(candidate => candidate.NameEquals?.Name.Identifier.ValueText == name);
        return (argument, value) switch
        {
            (null, null) => null,
            (null, _) when attribute.ArgumentList is null => SourceEdit.InsertAfter(attribute.Name, $"({name} = {value})"),
            (null, _) when arguments.Count == 0 => SourceEdit.InsertAfter(attribute.ArgumentList!.OpenParenToken, $"{name} = {value}"),
            (null, _) => SourceEdit.InsertAfter(arguments.Last(), $", {name} = {value}"),
            (_, null) => RemoveNamed(attribute, [name]),
            _ => SourceEdit.Replace(argument.Expression, value),
        };
    }

    /// <summary>Sets several named arguments, or (null) removes them; null if nothing has to be done.</summary>
    public static SourceEdit? SetNamed(AttributeSyntax attribute, Dictionary<string, string?> values)
    {
        var present = attribute.ArgumentList?.Arguments ?? default;
        var kept = present.Where(argument => !values.ContainsKey(NameOf(argument))).Select(argument => argument.ToString());
        var set = values.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key} = {pair.Value}");
        var all = string.Join(", ", kept.Concat(set));
        return (attribute.ArgumentList, all) switch
        {
            (null, "") => null,
            (null, _) => SourceEdit.InsertAfter(attribute.Name, $"({all})"),
            ({ } list, "") => SourceEdit.Remove(list.SyntaxTree, list.SpanStart, list.Span.End),
            ({ } list, _) => SourceEdit.Replace(list, $"({all})"),
        };
    }

    /// <summary>Removes named arguments, and the parentheses with the last; null if none is there.</summary>
    public static SourceEdit? RemoveNamed(AttributeSyntax attribute, IReadOnlyCollection<string> names)
    {
        if (attribute.ArgumentList is not { } list)
            return null;
        var removed = list.Arguments.Where(argument => names.Contains(NameOf(argument))).ToList();
        return removed.Count == 0 ? null
            : removed.Count == list.Arguments.Count ? SourceEdit.Remove(list.SyntaxTree, list.SpanStart, list.Span.End)
            : removed.Count == 1 ? RemoveFrom(list.Arguments, removed[0])
            : SetNamed(attribute, removed.ToDictionary(NameOf, string? (_) => null, StringComparer.Ordinal));
    }

    /// <summary>Sets the first argument of an attribute, which is added to the declaration if it is not there.</summary>
    /// <param name="attribute">Null if the declaration does not bear it.</param>
    /// <param name="name">The attribute, as it would be written.</param>
    public static SourceEdit? SetFirst(AttributeSyntax? attribute, SyntaxNode? declaration, string name, string value)
    {
        if (attribute?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null) is { } argument)
            return SourceEdit.Replace(argument.Expression, value);
        return attribute is null && MemberEdits.OwnerOf(declaration) is { } owner ? AddToMember(owner, $"{name}({value})") : null;
    }

    /// <summary>Removes an attribute, and its list with it if it stands alone.</summary>
    public static SourceEdit Remove(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        return list.Attributes.Count > 1
            ? RemoveFrom(list.Attributes, attribute)
            : SourceEdit.Remove(list.SyntaxTree, list.SpanStart, list.GetLastToken().EndOfSpace());
    }

    /// <summary>The list of attributes that a declaration bears.</summary>
    public static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode owner) => owner switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        BaseParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };

    /// <summary>Whether two declarations write the attribute on a line before the rest.</summary>
    public static bool IsOnOwnLine(AttributeSyntax attribute) => attribute.Parent!.GetLastToken().GetNextToken().StartsLine();

    /// <summary>The token that the attributes stand before.</summary>
    private static SyntaxToken Next(SyntaxNode owner) =>
        ListsOf(owner).LastOrDefault() is { } last ? last.GetLastToken().GetNextToken() : owner.GetFirstToken();

    private static string NameOf(AttributeArgumentSyntax argument) => argument.NameEquals?.Name.Identifier.ValueText ?? "";

    private static SourceEdit RemoveFrom<T>(SeparatedSyntaxList<T> list, T item) where T : SyntaxNode
    {
        var index = list.IndexOf(item);
        return index > 0
            ? SourceEdit.Remove(item.SyntaxTree, list[index - 1].Span.End, item.Span.End)
            : SourceEdit.Remove(item.SyntaxTree, item.SpanStart, list.Count > 1 ? list[1].SpanStart : item.Span.End);
    }
}
