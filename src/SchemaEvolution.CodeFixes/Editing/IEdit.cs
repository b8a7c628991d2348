namespace SchemaEvolution.CodeFixes.Editing;

/// <summary>One part of a repair: of the source, or of the baseline.</summary>
internal interface IEdit;
