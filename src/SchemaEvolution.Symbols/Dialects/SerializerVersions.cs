using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>Tells which version of a library writes the messages of a vocabulary.</summary>
internal static class SerializerVersions
{
    private const string InformationalVersion = "System.Reflection.AssemblyInformationalVersionAttribute";

    /// <summary>An attribute by which each library is found.</summary>
    private static readonly Dictionary<string, string> Attributes = new(StringComparer.Ordinal)
    {
        [DialectNames.ProtobufNet] = "ProtoBuf.ProtoContractAttribute",
        [DialectNames.MessagePack] = "MessagePack.MessagePackObjectAttribute",
        [DialectNames.MemoryPack] = "MemoryPack.MemoryPackableAttribute",
        [DialectNames.Orleans] = "Orleans.GenerateSerializerAttribute",
        [DialectNames.DataContract] = "System.Runtime.Serialization.DataContractAttribute",
        [DialectNames.SystemTextJson] = "System.Text.Json.Serialization.JsonPropertyNameAttribute",
    };

    /// <summary>A line for each vocabulary, in the order of the alphabet. What the project declares itself has no version.</summary>
    public static IReadOnlyList<SerializerLine> Of(IEnumerable<string> dialects, Compilation compilation) =>
    [
        .. from dialect in dialects.Distinct().OrderBy(name => name, StringComparer.Ordinal)
           let library = AttributeTypes.Find(compilation, Attributes[dialect])?.ContainingAssembly
           where library is not null && !SymbolEqualityComparer.Default.Equals(library, compilation.Assembly)
           select new SerializerLine(dialect, VersionOf(library)),
    ];

    /// <summary>
    /// That of the package, which the version of the assembly need not follow; of what comes with the framework that of the assembly, since
    /// the other changes with every update of the framework.
    /// </summary>
    private static string VersionOf(IAssemblySymbol library)
    {
        var identity = library.Identity.Version;
        var package = library.Identity.Name.StartsWith("System.", StringComparison.Ordinal) ? null : library.GetAttributes()
            .FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == InformationalVersion)?.Argument(0) as string;
        return package?.Split('+')[0] ?? $"{identity.Major}.{identity.Minor}.{identity.Build}";
    }
}
