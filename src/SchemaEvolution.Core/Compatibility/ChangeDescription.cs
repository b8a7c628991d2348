using System.Globalization;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>A change in words: what every reporter says of it.</summary>
/// <param name="Member">
/// The member as the new version names it, or as the old one did if it has gone; null for the declaration itself.
/// </param>
/// <param name="Number">The member's tag or number in the version that <paramref name="Member"/> is taken from.</param>
/// <param name="Old">The old fact.</param>
/// <param name="New">The new fact.</param>
/// <param name="Sentence">Both, as a part of a sentence about the member.</param>
/// <param name="IsRemoval">Whether the member has gone, so that only the declaration is left to speak about.</param>
public sealed record ChangeDescription(string? Member, int? Number, string Old, string New, string Sentence, bool IsRemoval = false)
{
    public static ChangeDescription Of(SchemaChange change) => change switch
    {
        FieldAdded { New: { IsCase: true } @case } =>
            new(@case.Name, NumberOf(@case), "nothing", CaseKey(@case), $"{CaseKey(@case)} added"),
        FieldRemoved { Old: { IsCase: true } @case } =>
            new(@case.Name, NumberOf(@case), ShowCase(@case), "gone", $"{ShowCase(@case)} removed", IsRemoval: true),
        FieldRenumbered { New.IsCase: true, Old: var old, New: var @new } =>
            Between(@new, ShowCase(old), CaseKey(@new), "{0} is {1} now"),
        FieldRenamed { New.IsCase: true, Old: var old, New: var @new } when old.Key != @new.Key =>
            Between(@new, ShowCase(old), CaseKey(@new), "{0} is {1} now"),
        FieldTypeChanged { New.IsCase: true, Old: var old, New: var @new } =>
            old.Name == @new.Name
                ? Between(@new, $"{CaseKey(old)} {old.Type}", @new.Type.ToString(), "{0} is {1} now")
                : Between(@new, ShowCase(old), $"'{@new.Name}'", "{0} is {1} now"),
        FieldAdded { New: var field } => new(field.Name, NumberOf(field), "nothing", Show(field), $"added as {field.Type}"),
        FieldRemoved { Old: var field } =>
            new(field.Name, NumberOf(field), Show(field), "nothing", $"{Show(field)}{AtTag(field)} removed", IsRemoval: true),
        FieldRenumbered { Old: var old, New: var @new } => Between(@new, Text(old.Tag), Text(@new.Tag), "tag {0} is {1} now"),
        FieldRenamed { Old: var old, New: var @new } =>
            new(@new.Name, NumberOf(@new), Show(old, @new), Show(@new, old), $"name '{NameOf(old, @new)}' is '{NameOf(@new, old)}' now"),
        FieldOrderChanged { Old: var old, New: var @new } => Between(@new, Place(old), Place(@new), "had {0} and has {1} now"),
        FieldViewsChanged { Old: { Views.Count: 0 } old, New: { Views.Count: > 0, IsInViewsOnly: false } @new } =>
            Between(@new, ShowViews(old), ShowViews(@new), "travels as {1} too"),
        FieldViewsChanged { Old: { Views.Count: > 0, IsInViewsOnly: false } old, New: { Views.Count: 0 } @new } =>
            Between(@new, ShowViews(old), ShowViews(@new), "does not travel as {0} any more"),
        FieldViewsChanged { Old: var old, New: var @new } =>
            Between(@new, ShowViews(old), ShowViews(@new), "travelled as {0} and travels as {1} now"),
        FieldReordered { Old: var old, New: var @new } =>
            Between(@new, Place(old), Place(@new), "stood at {0} and stands at {1} now"),
        FieldTypeChanged { Old: var old, New: var @new } =>
            new(
                @new.Name,
                NumberOf(@new),
                old.Name == @new.Name ? $"{old.Type}" : Show(old),
                $"{@new.Type}",
                $"type {old.Type} is {@new.Type} now"),
        FieldKindChanged { ToStruct: var toStruct, Before: var old, After: var @new } =>
            Between(@new, Show(old.Presence, !toStruct), Show(@new.Presence, toStruct), "presence {0} is {1} now"),
        FieldPresenceChanged { Old: var old, New: var @new } =>
            Between(@new, Show(old.Presence), Show(@new.Presence), "presence {0} is {1} now"),
        FieldDefaultChanged { Old: var old, New: var @new } =>
            Between(@new, Show(old.Default), Show(@new.Default), "had {0} and has {1} now"),
        FieldPackingChanged { Old: var old, New: var @new } => Between(@new, Show(old.Packing), Show(@new.Packing), "{0} is {1} now"),
        FieldAliasesChanged { Old: var old, New: var @new } =>
            Between(@new, Show(old.Aliases), Show(@new.Aliases), "had {0} and has {1} now"),
        FieldOneOfChanged { Old: var old, New: var @new } =>
            Between(@new, ShowOneOf(old.OneOf), ShowOneOf(@new.OneOf), "was {0} and is {1} now"),
        ReservationAdded { New: var reservation } =>
            new(null, reservation.From, "nothing", reservation.ToString(), $"{reservation} reserved"),
        ReservationRemoved { Old: var reservation } =>
            new(null, reservation.From, reservation.ToString(), "nothing", $"{reservation} no longer reserved", IsRemoval: true),
        EnumValueAdded { New: var value } => new(value.Name, value.Number, "nothing", Show(value), "added"),
        EnumValueRemoved { Old: var value } =>
            new(value.Name, value.Number, Show(value), "nothing", $"{Show(value)} removed", IsRemoval: true),
        EnumValueRenamed { Old: var old, New: var @new } => Between(@new, Show(old), Show(@new)),
        EnumValueRenumbered { Old: var old, New: var @new } => Between(@new, Text(old.Number), Text(@new.Number)),
        EnumValueAliasesChanged { Old: var old, New: var @new } => Between(@new, Show(old.Aliases), Show(@new.Aliases)),
        UnionCaseAdded { New: var @case } => new(Show(@case), @case.Tag, "nothing", Text(@case.Tag), $"case {@case.Tag} added"),
        UnionCaseRemoved { Old: var @case } =>
            new(Show(@case), @case.Tag, ShowCase(@case), "gone", $"{ShowCase(@case)} removed", IsRemoval: true),
        UnionCaseRenumbered { Old: var old, New: var @new } =>
            new(Show(@new), @new.Tag, ShowCase(old), $"case {@new.Tag}", $"case {old.Tag} is case {@new.Tag} now"),
        UnionCaseReplaced { Old: var old, New: var @new } =>
            Between(@new, ShowCase(old, @new), $"'{@new.NameBeside(old)}'"),
        TraitChanged { Key: var key, Old: var old, New: var @new } =>
            new(null, null, Show(key, old), Show(key, @new), $"{Show(key, old)} is {Show(key, @new)} now"),
        VocabularyDropped { Dialect: var dialect } =>
            new(null, null, $"members in {dialect}", $"no members in {dialect}", $"no longer written by {dialect}"),
        KeysReplaced { ByName: var byName } =>
            new(null, null, Keys(!byName), Keys(byName), $"members keyed by {Keys(!byName)} are keyed by {Keys(byName)} now"),
        DeclarationReplaced { IsOtherKind: true, Old: var old, New: var @new } =>
            new(null, null, ShowKind(old), ShowKind(@new), $"{Show(old)} is {Show(@new)} now"),
        DeclarationReplaced { Old: var old, New: var @new } =>
            new(null, null, Show(old), Show(@new), $"{Show(old)} is {Show(@new)} now"),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "A kind of change without words."),
    };

    private static ChangeDescription Between(FieldSchema field, string old, string @new, string sentence) =>
        new(field.Name, NumberOf(field), old, @new, string.Format(CultureInfo.InvariantCulture, sentence, old, @new));

    private static ChangeDescription Between(EnumValue value, string old, string @new) =>
        new(value.Name, value.Number, old, @new, $"{old} is {@new} now");

    private static ChangeDescription Between(UnionCase @case, string old, string @new) =>
        new(Show(@case), @case.Tag, old, @new, $"{old} is {@new} now");

    private static string Show(FieldSchema field) => $"'{field.Name}' ({field.Type})";

    private static string Show(FieldSchema field, FieldSchema other) => $"'{NameOf(field, other)}' ({field.Type})";

    private static string CaseKey(FieldSchema @case) => $"case {(@case.Key is { } key ? QuotedText.Write(key) : Text(@case.Tag))}";

    private static string ShowCase(FieldSchema @case) => $"{CaseKey(@case)} '{@case.Name}'";

    /// <summary>Where the key is a name there is no number.</summary>
    private static int? NumberOf(FieldSchema field) => field.Key is null ? field.Tag : null;

    private static string AtTag(FieldSchema field) => field.Key is null ? $" at tag {field.Tag}" : "";

    /// <summary>The member's name or, where only the key differs, the key.</summary>
    private static string NameOf(FieldSchema field, FieldSchema other) => field.Name == other.Name ? field.WireName : field.Name;

    private static string Place(FieldSchema field) => field switch
    {
        { Order: { Number: { } number, Level: var level } } => $"order {number}{OnLevel(level)}",
        { Key: null } => $"position {field.Tag}",
        _ => $"its place by name{OnLevel(field.Order?.Level ?? 0)}",
    };

    private static string ShowViews(FieldSchema field)
    {
        var views = string.Join(
            " and ", field.Views.Select(view => $"{(view.Key is null ? Text(view.Tag) : $"'{view.Key}'")} in {view.Dialect}"));
        return $"{(views.Length == 0 ? "nothing in another vocabulary" : views)}{(field.IsInViewsOnly ? " only" : "")}";
    }

    private static string OnLevel(int level) => level == 0 ? "" : " behind the members of base classes";

    private static string Show(string key, Trait? trait) => (key, trait) switch
    {
        (Trait.Contract, null) => "the name of its type",
        (Trait.Unread, { Value: Trait.All }) => "no constructor that readers can use",
        (_, null) => $"no {key}",
        _ => $"{key} {trait}",
    };

    private static string Keys(bool byName) => byName ? "names" : "numbers";

    private static string Show(EnumValue value) => $"'{value.Name}' ({Text(value.Number)})";

    private static string Show(UnionCase @case) => DeclarationName.Simple(@case.Type.Name);

    private static string ShowCase(UnionCase @case) => $"case {@case.Tag} '{Show(@case)}'";

    private static string ShowCase(UnionCase @case, UnionCase other) => $"case {@case.Tag} '{@case.NameBeside(other)}'";

    private static string ShowKind(Declaration declaration) => declaration is UnionSchema ? "cases" : "members of its own";

    private static string Show(Declaration declaration) => $"{declaration.Keyword} {declaration.DisplayName}";

    private static string Show(Presence presence) => presence.ToString().ToLowerInvariant();

    private static string Show(Presence presence, bool isStruct) => $"{Show(presence)} (a {(isStruct ? "struct" : "class")})";

    private static string Show(Packing packing) => packing is Packing.Default ? "default packing" : packing.ToString().ToLowerInvariant();

    private static string Show(DefaultValue? value) => value switch
    {
        null => "no default",
        { Literal: { } literal } => $"default {literal}",
        _ => value.ToString(),
    };

    private static string Show(EquatableArray<string> aliases) => aliases.Count == 0 ? "no alias" : $"alias {string.Join(", ", aliases)}";

    private static string ShowOneOf(string? group) => group is null ? "outside of every oneof" : $"in oneof '{group}'";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
