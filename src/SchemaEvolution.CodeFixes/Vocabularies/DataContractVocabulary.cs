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
    public const string Namespace = "System.Runtime.Serialization";

    private const string Required = "IsRequired";

    public override string Contract => $"{Namespace}.DataContractAttribute";

    public override string Demand => Required;

    public override bool RunsInitializers => false;

    public override string Tag(FieldSchema field, NameScope names)
    {
        var name = DataContractTypeName.LocalName(field.WireName);
        List<string> arguments =
        [
            .. name == field.Name ? [] : new[] { $"Name = {Literals.Text(name)}" },
            .. field.Order?.Number is { } order ? new[] { $"Order = {Literals.Number(order)}" } : [],
            .. field.IsRequired ? new[] { $"{Required} = true" } : [],
        ];
        return names.OfAttribute(Namespace, "DataMember") + (arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})");
    }

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute(Namespace, "IgnoreDataMember");

    public override string Case(FieldSchema @case, string type, DeclaredSchema union, NameScope names) =>
        $"{names.OfAttribute(Namespace, "KnownType")}(typeof({type}))";

    /// <remarks>Of an enum with a contract only the marked values travel.</remarks>
    public override IEnumerable<string> EnumValue(INamedTypeSymbol type, NameScope names) =>
        type.AttributeSyntax(Contract) is null ? [] : [names.OfAttribute(Namespace, "EnumMember")];

    public override IEdit? SetValueName(EnumMemberDeclarationSyntax value, string name, NameScope names) =>
        names.SymbolOf(value)?.AttributeSyntax($"{Namespace}.EnumMemberAttribute") is { } attribute
            ? AttributeEdits.SetNamed(attribute, "Value", Literals.Text(name))
            : null;

    public override IEdit? SetWireName(AttributeSyntax? tag, DeclaredMember member, string name, NameScope names) =>
        tag is not null && DataContractTypeName.LocalName(name) is var local
            ? AttributeEdits.SetNamed(tag, "Name", local == member.Symbol.Name ? null : Literals.Text(local))
            : null;

    public override IEnumerable<IEdit?> KeepTypeName(AttributeSyntax? contract, DeclaredSchema message, string key, NameScope names) =>
        contract is null ? [] : [DataContractTypeName.OfKey(key).Set(contract, message.Symbol)];

    public override IEnumerable<IEdit?> RestoreTrait(AttributeSyntax contract, string key, Trait? wanted, NameScope names) =>
        key is not Trait.Contract ? []
        : wanted is null ? [AttributeEdits.RemoveNamed(contract, DataContractTypeName.Arguments)]
        : [DataContractTypeName.Parse(wanted.Value)?.Set(contract, null)];

    public override IEnumerable<IEdit> Require(AttributeSyntax? tag, SyntaxNode declaration, NameScope names) => SetRequired(tag, "true");

    public override IEnumerable<IEdit> Unrequire(AttributeSyntax? tag, DeclaredMember member) => SetRequired(tag, null);

    public override SourceEdit? SetNumber(AttributeSyntax? tag, DeclaredMember member, int number) =>
        tag is null ? null : AttributeEdits.SetNamed(tag, "Order", Literals.Number(number));

    public override IEnumerable<IEdit?> AddCarrier(TypeDeclarationSyntax part, DeclaredSchema message, NameScope names)
    {
        var type = names.OfFramework(Namespace, "ExtensionDataObject") + (names.HasNullableAnnotations ? "?" : "");
        return
        [
            BaseListEdits.Add(part, names.OfFramework(Namespace, "IExtensibleDataObject"), isClass: false),
            MemberInsertion.Into(part, part.Members.LastOrDefault(), [$"public {type} ExtensionData {{ get; set; }}"]),
        ];
    }

    private static IEnumerable<IEdit> SetRequired(AttributeSyntax? tag, string? value) =>
        tag is not null && AttributeEdits.SetNamed(tag, Required, value) is { } edit ? [edit] : [];
}
