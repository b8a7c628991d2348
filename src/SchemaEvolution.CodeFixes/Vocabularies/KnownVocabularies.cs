using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>The vocabulary of each dialect.</summary>
internal static class KnownVocabularies
{
    private static readonly OwnVocabulary Own = new();

    private static readonly Dictionary<string, Vocabulary> Libraries = new(StringComparer.Ordinal)
    {
        [DialectNames.ProtobufNet] = new ProtobufNetVocabulary(),
        [DialectNames.MessagePack] = new MessagePackVocabulary(),
        [DialectNames.MemoryPack] = new MemoryPackVocabulary(),
        [DialectNames.Orleans] = new OrleansVocabulary(),
        [DialectNames.DataContract] = new DataContractVocabulary(),
        [DialectNames.SystemTextJson] = new SystemTextJsonVocabulary(),
    };

    /// <param name="dialect">Null for ours.</param>
    public static Vocabulary Of(string? dialect) => dialect is null ? Own : Libraries[dialect];
}
