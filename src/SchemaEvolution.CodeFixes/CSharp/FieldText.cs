using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.CSharp;

/// <summary>Writes a property for a field that the code no longer has.</summary>
internal sealed class FieldText(TypeSymbols types, NameScope names)
{
    /// <summary>The property, without its attributes, best first; nothing if its type exists no more.</summary>
    /// <param name="accessors">As the neighbours have them: <c>{ get; set; }</c>.</param>
    public IEnumerable<string> Properties(FieldSchema field, string accessors)
    {
        if (types.Find(field.Type) is not { } type || !SyntaxFacts.IsValidIdentifier(field.Name))
            return [];
        var required = field.IsRequired ? "required " : "";
        var name = SyntaxFacts.GetKeywordKind(field.Name) is SyntaxKind.None ? field.Name : $"@{field.Name}";
        var isNullable = field.Presence is Presence.Optional || (field.Type is MessageType && !field.IsRequired);
        var spelled = names.Of(isNullable && names.MayBeNullable(type) ? types.Nullable(type) : type);
        var initializers = isNullable && field.Default is null ? [null] : InitialValues.Of(field, type, names);
        return initializers.Select(value => $"public {required}{spelled} {name} {accessors}{(value is null ? "" : $" = {value};")}");
    }

    /// <summary>Names and arguments of the attributes.</summary>
    public IEnumerable<string> Attributes(FieldSchema field)
    {
        var packing = field.Packing is Packing.Expanded ? ", Packed = false" : "";
        yield return $"{names.OfAttribute("Tag")}({Literals.Number(field.Tag)}{Encoding(field.Type)}{packing})";
        if (field.OneOf is not null)
            yield return $"{names.OfAttribute("OneOf")}({Literals.Text(field.OneOf)})";
        foreach (var alias in field.Aliases)
            yield return $"{names.OfAttribute("Alias")}({Literals.Text(alias)})";
    }

    private string Encoding(FieldType type) =>
        Encodings.Of(type) is var encoding and not FieldEncoding.Default ? $", Encoding = {names.OfEncoding(encoding.ToString())}" : "";
}
