namespace SchemaEvolution.Core.Rules;

/// <summary>A member and its number: of a field, of an enum value, or of a union case.</summary>
/// <param name="Index">Its position among the members of the declaration.</param>
public sealed record DeclaredTag(int Index, string Name, int Tag);

/// <summary>A name, or former name, that two members have.</summary>
/// <param name="Owner">The one that is declared first.</param>
public sealed record SharedName(string Name, DeclaredTag Owner);
