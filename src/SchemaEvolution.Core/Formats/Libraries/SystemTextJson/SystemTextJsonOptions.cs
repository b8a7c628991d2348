namespace SchemaEvolution.Core.Formats.Libraries.SystemTextJson;

/// <summary>What the code asks of a serializer that decides whether a message is read.</summary>
public sealed record SystemTextJsonOptions
{
    /// <summary>Whether a member that a reader does not know is refused (<c>JsonUnmappedMemberHandling.Disallow</c>).</summary>
    public bool RefusesUnmappedMembers { get; init; }

    /// <summary>Whether names that differ in their case alone are the same (<c>PropertyNameCaseInsensitive</c>).</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Whether numbers are read from strings (<c>JsonNumberHandling.AllowReadingFromString</c>).</summary>
    public bool ReadsNumbersFromText { get; init; }

    /// <summary>Whether numbers are written as strings (<c>JsonNumberHandling.WriteAsString</c>).</summary>
    public bool WritesNumbersAsText { get; init; }

    /// <summary>
    /// Whether a subtype that the reader does not know is read as its base (<c>IgnoreUnrecognizedTypeDiscriminators</c>).
    /// </summary>
    public bool ReadsUnknownCaseAsBase { get; init; }

    /// <summary>Whether every enum travels as its name (<c>JsonStringEnumConverter</c>).</summary>
    public bool WritesEnumNames { get; init; }
}
