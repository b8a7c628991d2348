using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>Makes one message of a class that several vocabularies describe.</summary>
internal static class SharedMessage
{
    /// <param name="recorded">As the vocabulary sees it that it is recorded in.</param>
    /// <param name="others">
    /// As the others see it. One that makes a union of it, has a union for a message, or sees none of its members, is left out.
    /// </param>
    public static DeclaredSchema Of(DeclaredSchema recorded, IReadOnlyList<DeclaredSchema> others)
    {
        if (recorded.Schema is not MessageSchema message)
            return recorded;
        var views = others
            .Where(other => other is { Schema: MessageSchema, Dialect: not null })
            .Where(other => other.Members.Count > 0 || recorded.Members.Count == 0)
            .ToList();
        IReadOnlyList<DeclaredMember> members =
        [
            .. recorded.Members.Select(member => WithViews(member, member.Field!, views)),
            .. MembersBeside(recorded, views).Select(member => WithViews(member, OnlyInViews(member.Field!), views)),
        ];
        return new(
            message with
            {
                Fields = members.Select(member => member.Field!).ToEquatableArray(),
                Traits = TraitsOf([message, .. views.Select(view => (MessageSchema)view.Schema)]),
                Code = views.Aggregate(message.Code, (facts, view) => facts.With(((MessageSchema)view.Schema).Code)),
            },
            recorded.Symbol)
        {
            Members = members,
            Dialect = recorded.Dialect,
            FormatsInUse = new(() => new(
                [.. recorded.FormatsInUse.Value.Libraries, .. views.SelectMany(view => view.FormatsInUse.Value.Libraries)], IsOwn: false)),
            MessageAttribute = recorded.MessageAttribute,
            ReservedAttributes = recorded.ReservedAttributes,
            ImplicitTags = recorded.ImplicitTags,
            MissingCarrier = recorded.MissingCarrier,
            IgnoreAttribute = recorded.IgnoreAttribute,
            UntaggedMembers = [.. recorded.UntaggedMembers.Where(symbol => !views.Any(view => Find(view, symbol) is not null))],
        };
    }

    /// <summary>Each once: what two vocabularies say of one thing, they say alike, but for a kind, of which one may know more.</summary>
    private static EquatableArray<Trait> TraitsOf(IEnumerable<MessageSchema> views) => views
        .SelectMany(view => view.Traits)
        .GroupBy(trait => trait.Key)
        .Select(same => same.OrderByDescending(trait => trait.Key is Trait.Kind ? trait.Value.Length : 0).First())
        .ToEquatableArray();

    /// <summary>What another vocabulary has and the recorded one has not, each once.</summary>
    private static IEnumerable<DeclaredMember> MembersBeside(DeclaredSchema recorded, IEnumerable<DeclaredSchema> views) => views
        .SelectMany(view => view.Members)
        .Where(member => Find(recorded, member.Symbol) is null)
        .GroupBy(member => member.Symbol, SymbolEqualityComparer.Default)
        .Select(same => same.First());

    private static FieldSchema OnlyInViews(FieldSchema field) =>
        field with { Tag = 0, Key = field.WireName, Order = null, IsInViewsOnly = true };

    private static DeclaredMember WithViews(DeclaredMember member, FieldSchema field, IReadOnlyList<DeclaredSchema> views)
    {
        var found = views
            .Select(view => (Dialect: view.Dialect!, Member: Find(view, member.Symbol)))
            .Where(pair => pair.Member is not null)
            .ToDictionary(pair => pair.Dialect, pair => pair.Member!, StringComparer.Ordinal);
        return new(member.Symbol)
        {
            Field = field with { Views = found.Select(pair => ViewOf(pair.Key, pair.Value.Field!, field.Type)).ToEquatableArray() },
            TagAttribute = member.TagAttribute,
            OneOfAttribute = member.OneOfAttribute,
            InvalidDefault = member.InvalidDefault,
            IsInherited = member.IsInherited,
            Views = found,
        };
    }

    /// <param name="recorded">The type in the vocabulary that the message is recorded in.</param>
    private static FieldView ViewOf(string dialect, FieldSchema field, FieldType recorded) =>
        new(dialect, field.Tag, field.Key, field.Presence, field.Order, field.Type == recorded ? null : field.Type);

    private static DeclaredMember? Find(DeclaredSchema schema, ISymbol symbol) => schema.Members
        .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.Symbol, symbol));
}
