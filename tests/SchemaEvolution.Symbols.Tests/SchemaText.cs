using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests;

/// <summary>Spells what was read like the lines of a baseline without lifetimes.</summary>
internal static class SchemaText
{
    public static string[] Lines(this DeclaredSchema schema) => schema.Schema switch
    {
        MessageSchema message => [.. message.Traits.Select(Line), .. message.Fields.Select(Line), .. Reserved(message)],
        EnumSchema @enum => [.. @enum.Values.Select(value => $"{value.Number} {value.Name}{Aliases(value.Aliases)}"), .. Reserved(@enum)],
        UnionSchema union => [.. union.Cases.Select(@case => $"{@case.Tag} {@case.Type}"), .. Reserved(union)],
        _ => [],
    };

    public static string Line(FieldSchema field)
    {
        var presence = field.Presence is Presence.Implicit ? "" : $" {field.Presence.ToString().ToLowerInvariant()}";
        var @default = field.Default is null ? "" : $" default {field.Default.Literal ?? "?"}";
        var packing = field.Packing is Packing.Default ? "" : $" {field.Packing.ToString().ToLowerInvariant()}";
        var oneOf = field.OneOf is null ? "" : $" oneof {field.OneOf}";
        var key = field.Key is null ? $"{field.Tag}" : $"\"{field.Key}\"";
        return $"{key} {field.Name} {field.Type}{presence}{@default}{packing}{oneOf}{Aliases(field.Aliases)}{Extras(field)}";
    }

    private static string Line(Trait trait) => $"\"{Trait.Mark}{trait.Key}\" {trait.Value} {trait.Type?.ToString() ?? "string"}";

    /// <summary>What stands behind the lifetime.</summary>
    private static string Extras(FieldSchema field) =>
        (field.IsInViewsOnly ? " only" : "") + Order(field.Order) + string.Concat(field.Views.Select(View));

    private static string View(FieldView view)
    {
        var key = view.Key is null ? $"{view.Tag}" : $"\"{view.Key}\"";
        var presence = view.Presence is Presence.Implicit ? "" : $" {view.Presence.ToString().ToLowerInvariant()}";
        return $" as {view.Dialect} {key}{presence}{Order(view.Order)}";
    }

    private static string Order(FieldOrder? order) =>
        (order?.Number is { } number ? $" order {number}" : "") + (order is { Level: not 0 and var level } ? $" level {level}" : "");

    private static string Aliases(IEnumerable<string> aliases) => string.Concat(aliases.Select(alias => $" alias {alias}"));

    private static IEnumerable<string> Reserved(Declaration declaration) =>
        declaration.Reservations.Select(reservation => $"reserved {reservation}");
}
