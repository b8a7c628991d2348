using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>
/// How repairs are written in one vocabulary. Attributes are spelled without their brackets; null is what it has no word for.
/// </summary>
internal abstract class Vocabulary
{
    /// <summary>The attributes of a field that is declared anew.</summary>
    public abstract IEnumerable<string> Field(FieldSchema field, NameScope names);

    /// <summary>Leaves a member out on purpose.</summary>
    public abstract string? Ignore(ISymbol member, NameScope names);

    /// <summary>Reserves numbers or a name; null where the baseline alone remembers.</summary>
    public virtual string? Reserve(Reservation reservation, NameScope names) => null;

    /// <summary>Lets a member travel under a name.</summary>
    /// <param name="tag">The attribute that gives its key now, null if none does.</param>
    public virtual IEdit? SetWireName(AttributeSyntax? tag, DeclaredMember member, string name, NameScope names) => null;

    /// <summary>Lets a type be known by a former name.</summary>
    /// <param name="contract">The attribute that makes it a message, null if none does.</param>
    /// <param name="key">The former key.</param>
    public virtual IEdit? KeepTypeName(AttributeSyntax? contract, BaseTypeDeclarationSyntax part, string key, NameScope names) => null;

    /// <summary>The argument of a tag's attribute that gives the encoding of a type, and its value; null for the default.</summary>
    public virtual (string Argument, string? Value)? Encoding(FieldType type, NameScope names) => null;

    /// <summary>Demands a member by an attribute, where the keyword <c>required</c> does not; null where it does.</summary>
    public virtual IEdit? Require(AttributeSyntax? tag) => null;

    /// <summary>Takes back what an attribute demands; null if none does.</summary>
    public virtual IEdit? Unrequire(AttributeSyntax? tag, DeclaredMember member) => null;

    /// <summary>Writes a tag down that the member has already, so that no byte changes.</summary>
    /// <param name="tag">The attribute that gives its key, null if none does.</param>
    /// <param name="owner">What bears the attributes of the member.</param>
    /// <param name="position">Its place among the members that the message itself declares, from 0.</param>
    public virtual IEdit? Freeze(FieldSchema field, AttributeSyntax? tag, SyntaxNode owner, int position, NameScope names) =>
        tag is null && Field(field, names).FirstOrDefault() is { } attribute ? AttributeEdits.Add(owner, attribute) : null;

    /// <summary>Takes away what gives members their tags by itself; nothing where the tags alone overrule it.</summary>
    public virtual IEnumerable<IEdit?> DropImplicitTags(AttributeSyntax? contract) => [];

    /// <summary>Gives a message the place where its library keeps unknown fields; nothing if there is none, or it does not fit.</summary>
    public virtual IEnumerable<IEdit?> AddCarrier(TypeDeclarationSyntax part, INamedTypeSymbol message, NameScope names) => [];
}
