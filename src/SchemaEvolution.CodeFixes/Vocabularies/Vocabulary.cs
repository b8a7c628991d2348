using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>
/// How repairs are written in one vocabulary. Attributes are spelled without their brackets; null is what it has no word for. Where there
/// are several ways they are given best first.
/// </summary>
internal abstract class Vocabulary
{
    /// <summary>The full name of the attribute that makes a message of a type; null where none does, or it is of no concern.</summary>
    public virtual string? Contract => null;

    /// <summary>What demands a member, as a menu names it.</summary>
    public virtual string Demand => "'required'";

    /// <summary>Whether the keyword <c>required</c> demands a member of the data.</summary>
    public virtual bool ReadsKeyword => false;

    /// <summary>Whether what a new object holds is what a reader finds where data lacks a member.</summary>
    public virtual bool RunsInitializers => true;

    /// <summary>Whether the members that a base class declares have numbers of their own.</summary>
    public virtual bool HasLevels => false;

    /// <summary>Whether our own codecs read it, which look at more attributes than others do.</summary>
    public virtual bool HasReaders => false;

    /// <summary>The attribute that gives a member its tag or key; null where its name does.</summary>
    public abstract string? Tag(FieldSchema field, NameScope names);

    /// <summary>What other attributes say of a field that is declared anew.</summary>
    /// <param name="initializer">What a new object holds there, null if nothing is said.</param>
    public virtual IEnumerable<string> Details(FieldSchema field, string? initializer, NameScope names) => [];

    /// <summary>Leaves a member out on purpose.</summary>
    public abstract string Ignore(ISymbol member, NameScope names);

    /// <summary>Reserves numbers or a name; null where the baseline alone remembers.</summary>
    public virtual string? Reserve(Reservation reservation, NameScope names) => null;

    /// <summary>Names one of several types that may stand for a message.</summary>
    /// <param name="type">As it is written.</param>
    public virtual string? Case(FieldSchema @case, string type, DeclaredSchema union, NameScope names) => null;

    /// <summary>The attributes of an enum value that is declared anew.</summary>
    public virtual IEnumerable<string> EnumValue(INamedTypeSymbol type, NameScope names) => [];

    /// <summary>Lets an enum value travel under another name than its own.</summary>
    public virtual IEdit? SetValueName(EnumMemberDeclarationSyntax value, string name, NameScope names) => null;

    /// <summary>Lets a member travel under a name.</summary>
    /// <param name="tag">The attribute that gives its key now, null if none does.</param>
    public virtual IEdit? SetWireName(AttributeSyntax? tag, DeclaredMember member, string name, NameScope names) => null;

    /// <summary>Lets a type be known by a former name.</summary>
    /// <param name="contract">The attribute that makes it a message, null if none does.</param>
    /// <param name="key">The former key.</param>
    public virtual IEnumerable<IEdit?> KeepTypeName(AttributeSyntax? contract, DeclaredSchema message, string key, NameScope names) => [];

    /// <summary>Gives back what decides about the layout of a message, or its name; null stands for what is so without a word.</summary>
    /// <param name="key">That of the trait: what another vocabulary decides is none of this one's.</param>
    public virtual IEnumerable<IEdit?> RestoreTrait(AttributeSyntax contract, string key, Trait? wanted, NameScope names) => [];

    /// <summary>Lets a member travel in the encoding of a type.</summary>
    /// <param name="wanted">The type, of which the member has all but the encoding.</param>
    public virtual IEnumerable<IReadOnlyList<IEdit?>> SetEncoding(
        AttributeSyntax? tag, DeclaredMember member, FieldType wanted, NameScope names) => [];

    /// <summary>The attribute that lets another type read and write a member; null if it cannot.</summary>
    public virtual string? Formatter(INamedTypeSymbol type, NameScope names) => null;

    /// <summary>The attribute by which another type reads and writes the member; null if none does.</summary>
    public virtual AttributeSyntax? FormatterOn(ISymbol member) => null;

    /// <summary>Demands a member of the data.</summary>
    public virtual IEnumerable<IEdit> Require(AttributeSyntax? tag, SyntaxNode declaration, NameScope names) => [];

    /// <summary>Takes back that a member is demanded; nothing if it is not.</summary>
    public virtual IEnumerable<IEdit> Unrequire(AttributeSyntax? tag, DeclaredMember member) => [];

    /// <summary>Says by an attribute what it means that a member was left out; nothing where the initializer alone says it.</summary>
    /// <param name="value">As it is written; null for none.</param>
    public virtual IEnumerable<IEdit?> SetDefault(DeclaredMember member, SyntaxNode owner, string? value, NameScope names) => [];

    /// <summary>A number as it is written.</summary>
    public virtual string Spell(int number) => Literals.Number(number);

    /// <summary>Changes the number of a member; null if none is written.</summary>
    public virtual SourceEdit? SetNumber(AttributeSyntax? tag, DeclaredMember member, int number) =>
        tag is not null && member.GetTagArgument() is { } argument ? SourceEdit.Replace(argument, Spell(number)) : null;

    /// <summary>Writes a number to a member, which may follow from others by now; null if it cannot.</summary>
    /// <param name="tag">The attribute that gives its key, null if none does.</param>
    /// <param name="owner">What bears the attributes of the member.</param>
    public virtual IEdit? WriteNumber(AttributeSyntax? tag, DeclaredMember member, int number, SyntaxNode owner, NameScope names) =>
        SetNumber(tag, member, number)
        ?? (Tag(member.Field! with { Tag = number }, names) is { } attribute ? AttributeEdits.AddToMember(owner, attribute) : null);

    /// <summary>Takes away what gives members their tags by itself; nothing where the tags alone overrule it.</summary>
    public virtual IEnumerable<IEdit?> DropImplicitTags(AttributeSyntax? contract, NameScope names) => [];

    /// <summary>Gives a message the place where its library keeps unknown fields; nothing if there is none, or it does not fit.</summary>
    public virtual IEnumerable<IEdit?> AddCarrier(TypeDeclarationSyntax part, DeclaredSchema message, NameScope names) => [];
}
