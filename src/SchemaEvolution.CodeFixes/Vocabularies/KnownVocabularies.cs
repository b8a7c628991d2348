using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Dialects;

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

    /// <summary>Those of libraries that read data contracts by their numbers.</summary>
    private static readonly Dictionary<string, Vocabulary> Numbered = new[] { DialectNames.ProtobufNet, DialectNames.MessagePack }
        .ToDictionary(name => name, Vocabulary (name) => new NumberedContractVocabulary(Libraries[name]), StringComparer.Ordinal);

    /// <param name="dialect">Null for ours.</param>
    /// <param name="declared">What is written in it.</param>
    public static Vocabulary Of(string? dialect, DeclaredSchema declared) =>
        dialect is null ? Own
        : IsContract(declared) && Numbered.TryGetValue(dialect, out var contract) ? contract
        : Libraries[dialect];

    /// <summary>The vocabulary that speaks of an enum, which belongs to none: that of a message that uses it, or else ours.</summary>
    public static Vocabulary OfEnum(DeclaredSchema @enum, Compilation compilation) =>
        @enum.FormatsInUse.Value.Libraries.Any(format => format.Dialect == DialectNames.ProtobufNet)
        || compilation.GetTypeByMetadataName(KnownTypeNames.Reserved) is null
            ? Libraries[DialectNames.ProtobufNet]
            : Own;

    private static bool IsContract(DeclaredSchema declared) => declared.MessageAttribute?.AttributeClass?.Name == "DataContractAttribute";
}
