using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Analysis;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Vocabularies;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>A violation in its surroundings.</summary>
/// <param name="Place">Where it is reported.</param>
internal sealed record FixTarget(AnalyzedProject Project, DeclaredSchema Declared, Violation Violation, Location Place)
{
    public Compilation Compilation => Project.Compilation;

    /// <summary>The vocabulary in which the violation is, null for ours.</summary>
    private string? Dialect => Violation.Format is { } format ? format.Dialect : Declared.Dialect;

    /// <summary>The member at fault, as that vocabulary has it; null for what has vanished and for the declaration itself.</summary>
    public DeclaredMember? Member => Violation.MemberIndex is { } index ? Declared.Members[index].In(Dialect) : null;

    /// <summary>The members that the vocabulary has.</summary>
    public IEnumerable<DeclaredMember> Members => Declared.Members
        .Select(member => member.In(Dialect))
        .Where(member => member.Field is not { IsInViewsOnly: true });

    /// <summary>The declaration, as the vocabulary has it.</summary>
    public Declaration Schema => Show(Declared.Schema);

    /// <summary>The past; null without a baseline.</summary>
    public ShippedVersions? Shipped => Project.Schema.Checker?.Shipped;

    /// <summary>The declaration as the newest version shipped it, null if it did not.</summary>
    public Declaration? Latest => Shipped?.At(Shipped.Latest).Find(Declared.Schema.Name) is { } latest ? Show(latest) : null;

    public TypeSymbols Types => new(Compilation, Project.Schema.Reader, Declared.Symbol);

    /// <summary>How the vocabulary writes it in which the violation is.</summary>
    public Vocabulary Vocabulary => KnownVocabularies.Of(Dialect, Declared);

    /// <summary>How names are written at a place of this project.</summary>
    public NameScope NamesAt(SyntaxNode place) => new(Compilation, place);

    /// <summary>Whether the member may be declared as <c>T?</c>.</summary>
    public bool MayBeNullable => OwnDeclaration is { } place
        && Member!.Field is { } member
        && Types.Find(member.Type) is { } type
        && NamesAt(place).MayBeNullable(type);

    /// <summary>A piece of the source of this very project, null if it is none.</summary>
    public T? Own<T>(T? syntax) where T : SyntaxNode =>
        syntax is not null && Compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? syntax : null;

    public SyntaxNode? OwnDeclaration => Own(Member?.GetDeclaration());

    public AttributeSyntax? OwnTagAttribute => Member is { } member ? TagOf(member) : null;

    public AttributeSyntax? TagOf(DeclaredMember member) =>
        Own(member.TagAttribute?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax);

    /// <summary>The attribute that makes a message of the type in the vocabulary in which the violation is.</summary>
    public AttributeSyntax? OwnContract => Own(
        Dialect == Declared.Dialect ? Declared.MessageAttribute?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax
        : Vocabulary.Contract is { } contract ? Declared.Symbol.AttributeSyntax(contract)
        : null);

    /// <summary>Takes back that the member is demanded, by keyword or by attribute; nothing if it is not.</summary>
    public IReadOnlyList<IEdit> DropRequired() => Member is { } member ? [.. Vocabulary.Unrequire(OwnTagAttribute, member)] : [];

    /// <summary>A declaration as the vocabulary has it in which the violation is.</summary>
    public Declaration Show(Declaration declaration) => declaration is MessageSchema message ? message.In(Dialect) : declaration;

    /// <summary>The part of a type that makes it a message, or else one that bears attributes, or else the first.</summary>
    public BaseTypeDeclarationSyntax? OwnPart(INamedTypeSymbol type)
    {
        var parts = type.DeclaringSyntaxReferences
            .Select(reference => Own(reference.GetSyntax() as BaseTypeDeclarationSyntax))
            .OfType<BaseTypeDeclarationSyntax>()
            .ToList();
        var message = Declared.MessageAttribute?.ApplicationSyntaxReference?.GetSyntax();
        return parts.FirstOrDefault(part => message?.Parent?.Parent == part)
            ?? parts.FirstOrDefault(part => part.AttributeLists.Count > 0)
            ?? parts.FirstOrDefault();
    }
}
