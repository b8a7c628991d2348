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

    /// <summary>What the local starts with where the message exists.</summary>
    public static string Start(FieldModel field, string member)
    {
        if (ReadPlan.ShapeOf(field) is not { } shape)
            return member;
        var existing = shape.ExistingOf(WriteEmitter.Collection(field, shape, member));
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
        if (ReadPlan.ShapeOf(field) is not { } shape)
            return local;
        if (shape.Gathering is Gathering.Buffer)
            return field.IsNullable ? $"{local}.IsEmpty ? null : {shape.ResultOf(local)}" : shape.ResultOf(local);
        if (shape.IsItself)
            return field.IsNullable ? local : $"{local} ?? {shape.Empty}";
        return $"{local} is null ? {field.Absent} : {shape.ResultOf(local)}";
    }
}
