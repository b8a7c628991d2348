namespace SchemaEvolution.Symbols.Dialects;

/// <summary>The metadata names of all attributes that a dialect knows; a dialect is in use if its first one can be found.</summary>
public static class KnownTypeNames
{
    public const string Message = "SchemaEvolution.MessageAttribute";
    public const string Tag = "SchemaEvolution.TagAttribute";
    public const string Reserved = "SchemaEvolution.ReservedAttribute";
    public const string Alias = "SchemaEvolution.AliasAttribute";
    public const string OneOf = "SchemaEvolution.OneOfAttribute";
    public const string Case = "SchemaEvolution.CaseAttribute";
    public const string Fallback = "SchemaEvolution.FallbackAttribute";
    public const string NotEncoded = "SchemaEvolution.NotEncodedAttribute";
    public const string Decoder = "SchemaEvolution.DecoderAttribute";
    public const string Encoder = "SchemaEvolution.EncoderAttribute";
    public const string GeneratedSchema = "SchemaEvolution.GeneratedSchemaAttribute";
}
