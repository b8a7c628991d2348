using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Generation;
using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators;

/// <summary>What one message gives to the pipeline.</summary>
/// <param name="Name">The full name of the type.</param>
/// <param name="Model">Null if nothing can be emitted.</param>
/// <param name="Uses">The messages of the project without whose codecs this one does not compile.</param>
internal sealed record MessageSource(string Name, CodecModel? Model, EquatableArray<string> Uses)
{
    /// <summary>One reader a compilation, for all of its messages.</summary>
    private static readonly ConditionalWeakTable<Compilation, Readers> Known = new();

    /// <summary>The message and, of a union, the cases that are no messages for themselves.</summary>
    public static EquatableArray<MessageSource> Read(INamedTypeSymbol type, Compilation compilation, CancellationToken ct)
    {
        if (!Known.TryGetValue(compilation, out var readers))
            readers = Known.GetValue(compilation, static key => new(key));
        return readers.Codecs is { } codecs && readers.Schemas?.Read(type, ct) is { } schema
            ? codecs.ReadWithCases(schema, ct)
                .Select(reading => new MessageSource(reading.Name, reading.Model, reading.Uses))
                .ToEquatableArray()
            : default;
    }

    private sealed class Readers
    {
        public Readers(Compilation compilation)
        {
            Schemas = SchemaReader.TryCreate(compilation);
            Codecs = Schemas is null ? null : CodecReader.TryCreate(compilation, Schemas);
        }

        public SchemaReader? Schemas { get; }

        public CodecReader? Codecs { get; }
    }
}
