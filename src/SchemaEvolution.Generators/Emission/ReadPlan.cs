using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators.Emission;

/// <summary>Where the fields of a message go while it is read.</summary>
internal sealed class ReadPlan(MessageModel model)
{
    private readonly Locals locals = new(model.Fields);

    public MessageModel Model { get; } = model;

    public TypeModel Type => Model.Type;

    public MetFields Met { get; } = new(model);

    /// <summary>The local of a field; where <see cref="IsLocal"/> is false, a free name.</summary>
    public string LocalOf(FieldModel field) => locals.Of(field);

    /// <summary>Whether the field is gathered in a local, rather than in the member itself.</summary>
    public bool IsLocal(FieldModel field) => !Model.Construction.IsInPlace || field.Shape is { IsDirect: false };

    /// <summary>What a value that was read is assigned to.</summary>
    public string TargetOf(FieldModel field) => IsLocal(field) ? LocalOf(field) : field.Of("message");

    /// <summary>
    /// What the local of a collection starts with when the first of its elements comes; null if it has none, or started before the first
    /// field.
    /// </summary>
    public string? StartOf(FieldModel field) =>
        Model.Construction.IsInPlace && IsLocal(field) ? Gathered.Start(field, field.Of("message")) : null;
}
