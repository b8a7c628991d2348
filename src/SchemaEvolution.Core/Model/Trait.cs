namespace SchemaEvolution.Core.Model;

/// <summary>Something besides its fields that decides how a message is laid out, or how it is known.</summary>
/// <param name="Key">One of the keys below.</param>
/// <param name="Value">As people write it.</param>
/// <param name="Type">The type that it names, null if it names none.</param>
public sealed record Trait(string Key, string Value, MessageType? Type = null)
{
    /// <summary>Begins the key of a trait in the baseline, where it stands among the fields.</summary>
    public const char Mark = '$';

    /// <summary>The base class, where its fields are a level of their own on the wire.</summary>
    public const string Base = "base";

    /// <summary>How the members are laid out, where a dialect has several ways.</summary>
    public const string Layout = "layout";

    /// <summary>What a type is in C#, where a record or a struct is laid out in another way than a class.</summary>
    public const string Kind = "kind";

    /// <summary>The name by which the wire knows the message, if it is not that of the type.</summary>
    public const string Contract = "contract";

    /// <summary>The same in Orleans, where it stands beside the name of the type: readers look for either.</summary>
    public const string Alias = "alias";

    public override string ToString() => Type?.ToString() ?? $"'{Value}'";
}
