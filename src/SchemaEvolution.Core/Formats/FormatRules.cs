using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>All knowledge about one wire format.</summary>
/// <param name="Name">As people write it: <c>Protobuf</c>.</param>
/// <param name="Key">As configuration and reports write it: <c>protobuf</c>.</param>
/// <param name="Types">What a reader with one type makes of what a writer with another type wrote.</param>
public sealed record FormatRules(string Name, string Key, TagRange Tags, TypeTable Types)
{
    /// <summary>A field is found by its name instead of its tag.</summary>
    public bool IsKeyedByName { get; init; }

    /// <summary>The full name of a message is on the wire, so that a rename breaks readers.</summary>
    public bool WritesTypeNames { get; init; }

    /// <summary>The name of an enum value is on the wire instead of its number.</summary>
    public bool WritesEnumNames { get; init; }

    /// <summary>What a reader does not know survives in it: fields, numbers of an enum, cases of a union.</summary>
    public bool KeepsUnknown { get; init; }

    /// <summary>A reader refuses a message that lacks a required field.</summary>
    public bool ChecksRequired { get; init; }

    /// <summary>The zero value of an implicit field is not written, so that it cannot be told from absence.</summary>
    public bool OmitsZero { get; init; }

    /// <summary>A reader takes an absent field only if its own schema has a default for it.</summary>
    public bool NeedsDefaults { get; init; }

    /// <inheritdoc cref="TypeTable.Read"/>
    public TypeReading Read(FieldType writer, FieldType reader) => Types.Read(writer, reader);

    /// <summary>The value that an absent implicit field stands for, as witnesses spell it.</summary>
    public string ZeroOf(FieldType type) => ZeroValue.Of(type);
}
