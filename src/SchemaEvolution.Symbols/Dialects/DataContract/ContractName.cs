namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>The name by which XML knows a type.</summary>
/// <param name="Namespace">That of the type's element, and of those of the members that the type declares.</param>
/// <param name="IsWritten">Whether attributes give it, or a part of it, instead of the name in C#.</param>
/// <remarks>Source: https://learn.microsoft.com/dotnet/framework/wcf/feature-details/data-contract-names.</remarks>
internal sealed record ContractName(string Namespace, string Name, bool IsWritten)
{
    /// <summary>Begins the namespace of a type that is given none; the one in C# follows.</summary>
    public const string DefaultNamespace = "http://schemas.datacontract.org/2004/07/";

    /// <summary>The type of C# that has this name without any attribute; null if none can.</summary>
    public string? AsTypeName =>
        !Namespace.StartsWith(DefaultNamespace, StringComparison.Ordinal) ? null
        : Namespace.Length == DefaultNamespace.Length ? Name
        : $"{Namespace.Substring(DefaultNamespace.Length)}.{Name}";

    /// <summary>The name in C# where there can be one, else that in XML.</summary>
    public string Key => AsTypeName ?? ToString();

    public override string ToString() => $"{{{Namespace}}}{Name}";
}
