namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>
/// What a reader can tell of a value before it reads it: from a key, a type code, the first character or the schema of the writer.
/// </summary>
/// <param name="Code">Its number on the wire, where it has one.</param>
public sealed record WireType(string Name, int Code = 0);
