namespace SchemaEvolution.Core.Model;

/// <summary>What a field is in one more vocabulary of its message.</summary>
/// <param name="Dialect">The vocabulary.</param>
/// <param name="Tag">Its number there, 0 where a name is the key.</param>
/// <param name="Key">Its name there, null where a number is the key.</param>
/// <param name="Type">Its type there, null if that is the same.</param>
public sealed record FieldView(
    string Dialect, int Tag, string? Key, Presence Presence = Presence.Implicit, FieldOrder? Order = null, FieldType? Type = null);
