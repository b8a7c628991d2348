using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>The attributes of data contracts.</summary>
internal sealed class DataContractVocabulary : Vocabulary
{
    private const string Namespace = "System.Runtime.Serialization";

    /// <summary>What stands before the namespace of a type, unless a contract says otherwise.</summary>
    private const string DefaultNamespace = "http://schemas.datacontract.org/2004/07/";

    public override IEnumerable<string> Field(FieldSchema field, NameScope names)
    {
        List<string> arguments =
        [
            .. field.WireName == field.Name ? [] : new[] { $"Name = {Literals.Text(field.WireName)}" },
            .. field.Order?.Number is { } order ? new[] { $"Order = {Literals.Number(order)}" } : [],
            .. field.IsRequired ? new[] { "IsRequired = true" } : [],
        ];
        yield return names.OfAttribute(Namespace, "DataMember") + (arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})");
    }

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute(Namespace, "IgnoreDataMember");

    public override IEdit? SetWireName(AttributeSyntax? tag, DeclaredMember member, string name, NameScope names) =>
        tag is null ? null : AttributeEdits.SetNamed(tag, "Name", Literals.Text(name));

    public override IEdit? KeepTypeName(AttributeSyntax? contract, BaseTypeDeclarationSyntax part, string key, NameScope names)
    {
        var name = $"Name = {Literals.Text(DeclarationName.Simple(key))}";
        var @namespace = $"Namespace = {Literals.Text(DefaultNamespace + TypeKeys.NamespaceOf(key))}";
        return contract is { ArgumentList: null or { Arguments.Count: 0 } }
            ? SourceEdit.Replace(contract, $"{contract.Name}({name}, {@namespace})")
            : null;
    }

    public override IEdit? Require(AttributeSyntax? tag) => SetRequired(tag, "true");

    public override IEdit? Unrequire(AttributeSyntax? tag, DeclaredMember member) => SetRequired(tag, null);

    private static SourceEdit? SetRequired(AttributeSyntax? tag, string? value) =>
        tag is null ? null : AttributeEdits.SetNamed(tag, "IsRequired", value);

    /// <remarks>Members with an order come behind those without: all of a level get one.</remarks>
    public override IEdit? Freeze(FieldSchema field, AttributeSyntax? tag, SyntaxNode owner, int position, NameScope names) =>
        tag is null ? null : AttributeEdits.SetNamed(tag, "Order", Literals.Number(position));

    public override IEnumerable<IEdit?> AddCarrier(TypeDeclarationSyntax part, INamedTypeSymbol message, NameScope names)
    {
        var type = names.OfFramework(Namespace, "ExtensionDataObject") + (names.HasNullableAnnotations ? "?" : "");
        return
        [
            BaseListEdits.Add(part, names.OfFramework(Namespace, "IExtensibleDataObject"), isClass: false),
            MemberInsertion.Into(part, part.Members.LastOrDefault(), [$"public {type} ExtensionData {{ get; set; }}"]),
        ];
    }
}
