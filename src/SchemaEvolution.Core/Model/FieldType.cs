namespace SchemaEvolution.Core.Model;

/// <summary>The type of a field. <see cref="object.ToString"/> gives the spelling of the baseline file.</summary>
public abstract record FieldType;

/// <summary>A scalar; <see cref="Encoding"/> is <see cref="FieldEncoding.Default"/> unless another layout was asked for.</summary>
public sealed record ScalarType(ScalarKind Kind, FieldEncoding Encoding = FieldEncoding.Default) : FieldType
{
    public override string ToString() =>
        Encoding is FieldEncoding.Default ? Spelling.Of(Kind) : $"{Spelling.Of(Kind)}[{Spelling.Of(Encoding)}]";
}

/// <summary>A type that is declared elsewhere and known by its full name.</summary>
/// <param name="Name">
/// The key of the declaration: namespaces and nesting joined by dots, and <c>`n</c> after a segment with n type parameters
/// (<c>Acme.Page`1</c>).
/// </param>
/// <param name="Arguments">The type arguments of all segments, in order.</param>
public abstract record NamedType(string Name, EquatableArray<FieldType> Arguments) : FieldType
{
    protected string SpelledName => DeclarationName.Spell(Name, Arguments.Select(argument => argument.ToString()));
}

/// <summary>A message or a union.</summary>
public sealed record MessageType(string Name, EquatableArray<FieldType> Arguments = default) : NamedType(Name, Arguments)
{
    /// <summary><c>object</c>, of which nothing but the value says what it is.</summary>
    public static MessageType Anything { get; } = new("System.Object");

    public override string ToString() => SpelledName;
}

/// <param name="Layout">
/// How its values travel where a dialect leaves the choice: <see cref="FieldEncoding.Text"/> for their names, an integer for their
/// numbers; null for what the format does with every enum.
/// </param>
public sealed record EnumType(string Name, EquatableArray<FieldType> Arguments = default, EnumLayout? Layout = null)
    : NamedType(Name, Arguments)
{
    public override string ToString() => Layout is null ? $"enum {SpelledName}" : $"enum {SpelledName}[{Layout}]";
}

/// <summary>A type parameter of the generic message in which the field stands.</summary>
public sealed record TypeParameter(string Name) : FieldType
{
    public override string ToString() => DeclarationName.QuoteTypeParameter(Name);
}

/// <summary>A field that occurs any number of times.</summary>
/// <param name="Element">The type of one occurrence.</param>
/// <param name="IsNullable">Whether an element (of a map: a value) may be null.</param>
public abstract record CollectionType(FieldType Element, bool IsNullable) : FieldType
{
    protected string Spelled => $"{Element}{(IsNullable ? "?" : "")}";
}

public sealed record ListType(FieldType Element, bool IsNullable = false) : CollectionType(Element, IsNullable)
{
    public override string ToString() => $"list<{Spelled}>";
}

public sealed record SetType(FieldType Element, bool IsNullable = false) : CollectionType(Element, IsNullable)
{
    public override string ToString() => $"set<{Spelled}>";
}

/// <summary>A map; <see cref="CollectionType.Element"/> is the type of its values.</summary>
public sealed record MapType(FieldType Key, FieldType Element, bool IsNullable = false) : CollectionType(Element, IsNullable)
{
    public override string ToString() => $"map<{Key},{Spelled}>";
}
