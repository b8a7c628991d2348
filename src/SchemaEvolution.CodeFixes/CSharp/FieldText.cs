using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.CSharp;

/// <summary>Writes a property for a field that the code no longer has.</summary>
internal sealed class FieldText(TypeSymbols types, NameScope names)
{
    /// <summary>The property, without its attributes, and its initializer, best first; nothing if its type exists no more.</summary>
    /// <param name="accessors">As the neighbours have them: <c>{ get; set; }</c>.</param>
    public IEnumerable<(string Text, string? Initializer)> Properties(FieldSchema field, string accessors)
    {
        if (types.Find(field.Type) is not { } type || !SyntaxFacts.IsValidIdentifier(field.Name))
            return [];
        var required = field.IsRequired ? "required " : "";
        var name = SyntaxFacts.GetKeywordKind(field.Name) is SyntaxKind.None ? field.Name : $"@{field.Name}";
        var isNullable = field.Presence is Presence.Optional || (field.Type is MessageType && !field.IsRequired);
        var spelled = names.Of(isNullable && names.MayBeNullable(type) ? types.Nullable(type) : type);
        var initializers = isNullable && field.Default is null ? [null] : InitialValues.Of(field, type, names);
        var declaration = $"public {required}{spelled} {name} {accessors}";
        return initializers.Select(value => (value is null ? declaration : $"{declaration} = {value};", value));
    }
}
