using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>Writes <c>[DefaultValue]</c>: the value that protobuf-net leaves out, which a new object has to hold by itself.</summary>
internal static class ProtobufNetDefaults
{
    private const string Namespace = "System.ComponentModel";
    private const string Name = "DefaultValue";

    /// <param name="value">As an initializer has it.</param>
    public static string Attribute(string value, FieldType type, NameScope names)
    {
        var argument = type is ScalarType { Kind: ScalarKind.Decimal } ? $"typeof(decimal), \"{value.TrimEnd('m')}\"" : value;
        return $"{names.OfAttribute(Namespace, Name)}({argument})";
    }

    /// <summary>Changes what the member bears, adds it, or (null) removes it; null if nothing has to be done.</summary>
    public static IEdit? Set(ISymbol member, SyntaxNode owner, string? value, FieldType type, NameScope names)
    {
        var present = member.AttributeSyntax($"{Namespace}.{Name}Attribute");
        return (present, value) switch
        {
            (null, null) => null,
            (null, _) => AttributeEdits.AddToMember(owner, Attribute(value, type, names)),
            (_, null) => AttributeEdits.Remove(present),
            _ => SourceEdit.Replace(present, Attribute(value, type, names)),
        };
    }
}
