namespace SchemaEvolution.Core.Model;

/// <summary>Where a field stands among the others.</summary>
/// <param name="Number">The number that the code gives, null for none; those with a number come behind those without.</param>
/// <param name="Level">How many base classes lie below the one that declares it: their fields come first.</param>
public sealed record FieldOrder(int? Number, int Level = 0);
