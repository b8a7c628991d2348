using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>The options with which a message is written and read, as far as the code tells: those of its context.</summary>
internal sealed record JsonOptions
{
    /// <summary>What a serializer does that is told nothing.</summary>
    public static JsonOptions General { get; } = new();

    /// <summary>From the name in C# to that on the wire; null for the same.</summary>
    public Func<string, string>? Naming { get; init; }

    public bool IgnoresCase { get; init; }

    public bool IncludesFields { get; init; }

    public bool IgnoresReadOnlyProperties { get; init; }

    public bool IgnoresReadOnlyFields { get; init; }

    public JsonOmission Omission { get; init; }

    public JsonNumbers Numbers { get; init; }

    /// <summary>Whether a member that the reader does not have is an error.</summary>
    public bool RefusesUnknown { get; init; }

    /// <summary>Whether enums travel as their names, unless a type says otherwise.</summary>
    public bool WritesEnumNames { get; init; }

    /// <summary>Whether null is refused where the code says that there is none.</summary>
    public bool RespectsAnnotations { get; init; }

    /// <summary>Whether what a member holds already is filled, so that it needs no setter.</summary>
    public bool FillsObjects { get; init; }

    /// <summary>Whether a parameter of the constructor without a default must be there.</summary>
    public bool RequiresParameters { get; init; }

    /// <summary>Converters that go before those of types.</summary>
    public IReadOnlyList<INamedTypeSymbol> Converters { get; init; } = [];
}

/// <summary>When a member is left out; the numbers are those of <c>JsonIgnoreCondition</c>.</summary>
internal enum JsonOmission
{
    Never,
    Always,
    WhenDefault,
    WhenNull,
    WhenWriting,
    WhenReading,
}

/// <summary>How numbers travel; the numbers are those of <c>JsonNumberHandling</c>.</summary>
[Flags]
internal enum JsonNumbers
{
    Strict = 0,
    ReadFromText = 1,
    WrittenAsText = 2,
    NamedFloats = 4,
}
