using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Emits what becomes of the elements of a collection that is no list or dictionary itself.</summary>
internal static class Gathered
{
    /// <summary>The type of the local that holds them.</summary>
    public static string TypeOf(FieldModel field) => field.Content switch
    {
        ListContent { Shape.Gathering: Gathering.Buffer } list => $"SchemaWire::ElementBuffer<{list.Element.Type}>",
        ListContent list => $"global::System.Collections.Generic.List<{list.Element.Type}>?",
        MapContent map => $"global::System.Collections.Generic.Dictionary<{map.Key.Type}, {map.Value.Type}>?",
        _ => field.Type,
    };

    /// <summary>What the local starts with where nothing is to be added to.</summary>
    public static string Nothing(FieldModel field) => field.Shape?.Gathering switch
    {
        null => field.Absent,
        Gathering.Buffer => "default",
        _ => "null",
    };

    /// <summary>What the local starts with where the message exists: a copy, which the reader counts.</summary>
    public static string Start(FieldModel field, string member)
    {
        if (field.Shape is not { } shape)
            return member;
        var elements = shape.ExistingOf(WriteEmitter.Collection(field, shape, member));
        var existing = $"SchemaWire::CollectionSource.Again(ref reader, {elements})";
        return shape.Gathering switch
        {
            Gathering.Buffer => $"new {TypeOf(field)}({existing})",
            Gathering.List => $"SchemaWire::CollectionSource.ToList({existing})",
            _ => $"SchemaWire::CollectionSource.ToDictionary({existing})",
        };
    }

    /// <summary>Whether anything was gathered.</summary>
    public static string IsAny(CollectionShape shape, string local) =>
        shape.Gathering is Gathering.Buffer ? $"!{local}.IsEmpty" : $"{local} is not null";

    /// <summary>What a member is set to in the end.</summary>
    public static string End(FieldModel field, string local)
    {
        if (field.Shape is not { } shape)
            return local;
        var result = shape.ResultOf(local, $"existing?.{field.Member}");
        if (shape.Gathering is Gathering.Buffer)
            return field.IsNullable ? $"{local}.IsEmpty ? null : {result}" : result;
        if (shape.IsItself)
            return field.IsNullable ? local : $"{local} ?? {shape.Empty}";
        return $"{local} is null ? {field.Absent} : {result}";
    }
}
