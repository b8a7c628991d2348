using System.ComponentModel;

namespace SchemaEvolution;

/// <summary>Written by the generator on its half of a message, so that a built assembly tells the defaults of its fields.</summary>
/// <param name="baselineLines">
/// The message's block as <c>schema.baseline</c> spells it: the head and one indented line a fact, each with the lifetime <c>v1..</c>,
/// separated by line feeds.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedSchemaAttribute(string baselineLines) : Attribute
{
    /// <summary>The message's block as <c>schema.baseline</c> spells it.</summary>
    public string BaselineLines { get; } = baselineLines;
}
