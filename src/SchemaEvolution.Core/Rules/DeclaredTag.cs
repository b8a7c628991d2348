namespace SchemaEvolution.Core.Rules;

/// <summary>A member and its number: of a field, of an enum value, or of a union case.</summary>
/// <param name="Index">Its position among the members of the declaration.</param>
/// <param name="Tag">0 where a name is the key.</param>
/// <param name="Key">The name that stands for the tag; null if the number is the key.</param>
public sealed record DeclaredTag(int Index, string Name, int Tag, string? Key = null)
{
    /// <summary>The name by which readers that are keyed by name know it.</summary>
    public string WireName => Key ?? Name;
}

/// <summary>A name, or former name, that two members have.</summary>
/// <param name="Owner">The one that is declared first.</param>
public sealed record SharedName(string Name, DeclaredTag Owner);
