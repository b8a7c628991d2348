using System.Globalization;
using System.Text;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>How a fact is spelled in the file.</summary>
public static class FactSpelling
{
    /// <summary>What stands in the place of a type where there is none.</summary>
    private static readonly string NoType = Spelling.Of(ScalarKind.String);

    /// <summary>The whole line, without its indentation.</summary>
    public static string Line(Fact fact) => 
        $"{Of(fact.Content)} {fact.Lifetime}{ExtrasOf(fact.Content)}{(fact.Rest is null ? "" : $" {fact.Rest}")}";

    /// <summary>The first line of a block.</summary>
    public static string Head(Block block) =>
        $"{block.Keyword} {DeclarationName.SpellOpen(block.Name, block.TypeParameters)}"
        + (block.Dialect is null ? "" : $" {block.Dialect}");

    /// <summary>What the line says, without the lifetime.</summary>
    public static string Of(FactContent content) => content switch
    {
        FieldFact fact => Of(fact.Field),
        TraitFact { Trait: var trait } =>
            $"{QuotedText.Write(Trait.Mark + trait.Key)} {DeclarationName.Quote(trait.Value)} {trait.Type?.ToString() ?? NoType}",
        ValueFact fact => $"{Number(fact.Value.Number)} {DeclarationName.Quote(fact.Value.Name)}{Aliases(fact.Value.Aliases)}",
        CaseFact fact => $"{Number(fact.Case.Tag)} {fact.Case.Type}",
        ReservedFact fact => $"reserved {fact.Reservation}",
        FormerNameFact fact => $"was {DeclarationName.SpellOpen(fact.Name, fact.TypeParameters)}",
        _ => throw new ArgumentOutOfRangeException(nameof(content)),
    };

    private static string Of(FieldSchema field)
    {
        var text = new StringBuilder(field.Key is null ? Number(field.Tag) : QuotedText.Write(field.Key));
        text.Append(' ').Append(DeclarationName.Quote(field.Name)).Append(' ').Append(field.Type);
        if (field.Presence is not Presence.Implicit)
            text.Append(' ').Append(field.Presence.ToString().ToLowerInvariant());
        if (field.Default is { IsKnown: true })
            text.Append(" default ").Append(field.Default.Literal);
        if (field.Packing is not Packing.Default)
            text.Append(' ').Append(field.Packing.ToString().ToLowerInvariant());
        if (field.OneOf is not null)
            text.Append(" oneof ").Append(DeclarationName.Quote(field.OneOf));
        return text.Append(Aliases(field.Aliases)).ToString();
    }

    private static string ExtrasOf(FactContent content) => content is FieldFact fact ? FieldExtras.Spell(fact.Field) : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Aliases(EquatableArray<string> aliases) =>
        string.Concat(aliases.Select(alias => $" alias {DeclarationName.Quote(alias)}"));
}
