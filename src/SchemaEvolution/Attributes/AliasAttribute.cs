namespace SchemaEvolution;

/// <summary>Names a former name that readers of name-keyed formats still accept. Writers use the current name.</summary>
/// <param name="name">The former name: of a member or enum value its simple name, of a message or enum its full name.</param>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter
        | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum,
    AllowMultiple = true,
    Inherited = false)]
public sealed class AliasAttribute(string name) : Attribute
{
    /// <summary>The former name.</summary>
    public string Name { get; } = name;
}
