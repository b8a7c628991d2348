namespace SchemaEvolution.Core.Model;

/// <summary>A message, an enum or a union in one version.</summary>
/// <param name="Name">The key (<see cref="NamedType.Name"/>).</param>
/// <param name="TypeParameters">The names of the type parameters of all segments, in order.</param>
/// <param name="Dialect">The attribute vocabulary it is written in, null for ours.</param>
public abstract record Declaration(
    string Name, EquatableArray<string> TypeParameters, string? Dialect, EquatableArray<Reservation> Reservations)
{
    /// <summary>The word that opens its block in the baseline.</summary>
    public abstract string Keyword { get; }

    /// <summary>The full name as people read it: <c>Acme.Page&lt;T&gt;</c>.</summary>
    public string DisplayName => DeclarationName.SpellOpen(Name, TypeParameters);

    /// <summary>Former names that readers still accept. Only the code has them: the baseline does not.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>
    /// Whether its vocabulary has no attribute to reserve with, so that the baseline alone remembers. Only the code knows: the baseline
    /// does not.
    /// </summary>
    public bool ReservesInBaseline { get; init; }

    public bool IsReserved(int tag) => Reservations.Any(reservation => reservation.Covers(tag));
}

/// <param name="Fields">
/// In the order of declaration, those of base classes first. Two fields may share a tag in code that is at fault.
/// </param>
public sealed record MessageSchema(
    string Name,
    EquatableArray<FieldSchema> Fields,
    EquatableArray<Reservation> Reservations = default,
    EquatableArray<string> TypeParameters = default,
    string? Dialect = null) : Declaration(Name, TypeParameters, Dialect, Reservations)
{
    public override string Keyword => "message";

    /// <summary>What besides its fields decides how it is laid out.</summary>
    public EquatableArray<Trait> Traits { get; init; }

    /// <summary>What the baseline does not know of it; nothing, for what was read from there.</summary>
    public CodeFacts Code { get; init; } = CodeFacts.None;

    /// <summary>Whether it is known to be a struct.</summary>
    public bool IsStruct => TraitOf(Trait.Kind)?.Value.EndsWith("struct", StringComparison.Ordinal) is true;

    public Trait? TraitOf(string key)
    {
        for (var i = 0; i < Traits.Count; i++)
            if (Traits[i].Key == key)
                return Traits[i];
        return null;
    }

    /// <summary>Whether a field, as the vocabulary of this message knows it, may be left out.</summary>
    public bool LeavesOut(FieldSchema field) => Code.LeftOut.Contains(new(Dialect, field.WireName));

    public FieldSchema? FieldAt(int tag)
    {
        for (var i = 0; i < Fields.Count; i++)
            if (Fields[i].Tag == tag && Fields[i].Key is null)
                return Fields[i];
        return null;
    }

    /// <summary>The field with the same tag or key.</summary>
    public FieldSchema? Counterpart(FieldSchema field) => field.Key is { } key ? FieldWithKey(key) : FieldAt(field.Tag);

    public FieldSchema? FieldWithKey(string key)
    {
        for (var i = 0; i < Fields.Count; i++)
            if (Fields[i].Key == key)
                return Fields[i];
        return null;
    }

    

    /// <summary>The field of the same member, or of the same subtype, wherever it stands.</summary>
    public FieldSchema? Namesake(FieldSchema field)
    {
        for (var i = 0; i < Fields.Count; i++)
            if (Fields[i].IsNamesake(field))
                return Fields[i];
        return null;
    }

    public FieldSchema? FieldNamed(string name)
    {
        for (var i = 0; i < Fields.Count; i++)
            if (Fields[i].Name == name)
                return Fields[i];
        return null;
    }
}

public sealed record EnumValue(int Number, string Name, EquatableArray<string> Aliases = default);

public sealed record EnumSchema(
    string Name,
    EquatableArray<EnumValue> Values,
    EquatableArray<Reservation> Reservations = default,
    EquatableArray<string> TypeParameters = default,
    string? Dialect = null) : Declaration(Name, TypeParameters, Dialect, Reservations)
{
    public override string Keyword => "enum";

    /// <summary>
    /// The value that a reader takes for a name that it does not know, null if it refuses. Only the code has it: the baseline does not.
    /// </summary>
    public string? Fallback { get; init; }
}

/// <param name="Type">The message that the case carries.</param>
public sealed record UnionCase(int Tag, MessageType Type)
{
    /// <summary>The simple name of the type, with so much more of it as tells it from that of another case.</summary>
    public string NameBeside(UnionCase other)
    {
        var simple = DeclarationName.Simple(Type.Name);
        return simple != DeclarationName.Simple(other.Type.Name) ? simple
            : Shorten(Type) is var name && name != Shorten(other.Type) ? name
            : Type.ToString();
    }

    private static string Shorten(FieldType type) => type switch
    {
        NamedType { Name: var name, Arguments: { Count: > 0 } arguments } =>
            $"{DeclarationName.Simple(name)}<{string.Join(", ", arguments.Select(Shorten))}>",
        NamedType { Name: var name } => DeclarationName.Simple(name),
        _ => type.ToString(),
    };
}

public sealed record UnionSchema(
    string Name,
    EquatableArray<UnionCase> Cases,
    EquatableArray<Reservation> Reservations = default,
    EquatableArray<string> TypeParameters = default,
    string? Dialect = null) : Declaration(Name, TypeParameters, Dialect, Reservations)
{
    public override string Keyword => "union";

    /// <summary>What it is on the wire: a message whose only oneof holds the cases.</summary>
    public MessageSchema AsMessage() => new(Name, Cases.Select(FieldOf).ToEquatableArray(), Reservations, TypeParameters, Dialect);

    private static FieldSchema FieldOf(UnionCase @case) =>
        new(@case.Tag, DeclarationName.Simple(@case.Type.Name), @case.Type, OneOf: "case");
}
