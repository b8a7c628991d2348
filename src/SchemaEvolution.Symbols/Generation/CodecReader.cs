using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Generation.Models;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>Reads what has to be known to emit the codecs of one compilation, or why they cannot be emitted.</summary>
public sealed class CodecReader
{
    /// <summary>Where the runtime has its codecs: from net9.0 on.</summary>
    public const string CodecInterface = "SchemaEvolution.Serialization.ICodec`1";

    /// <summary>What a generic message demands of its type parameters.</summary>
    public const string MessageInterface = "SchemaEvolution.Serialization.IMessage`1";

    private readonly Compilation compilation;
    private readonly MessageTypes messages;
    private readonly TypeModels types;
    private readonly TypeFaults typeFaults;
    private readonly ValueReader values;
    private readonly MessageUses uses;

    private CodecReader(Compilation compilation, SchemaReader schemas, INamedTypeSymbol codec)
    {
        this.compilation = compilation;
        messages = new(schemas, compilation, codec, compilation.GetTypeByMetadataName(MessageInterface));
        types = new(messages);
        typeFaults = new(compilation);
        values = new(messages);
        uses = new(messages);
    }

    /// <returns>Null if the runtime that the compilation references has no codecs.</returns>
    public static CodecReader? TryCreate(Compilation compilation, SchemaReader schemas) =>
        compilation.GetTypeByMetadataName(CodecInterface) is { } codec ? new(compilation, schemas, codec) : null;

    /// <summary>The message and, of a union, the cases that are no messages for themselves.</summary>
    public IEnumerable<CodecReading> ReadWithCases(DeclaredSchema schema, CancellationToken ct = default) =>
        CasesOf(schema, ct).SelectMany(@case => ReadWithCases(@case, ct)).Prepend(Read(schema, ct));

    /// <param name="schema">A message or union of the compilation.</param>
    /// <remarks>
    /// A class that is abstract and no union has neither model nor faults: its members are carried with the classes that derive from it.
    /// </remarks>
    public CodecReading Read(DeclaredSchema schema, CancellationToken ct = default)
    {
        var name = SymbolName.Of(schema.Symbol);
        var isCase = messages.RootOf(schema.Symbol, ct) is not null;
        var faults = new List<GenerationFault>(typeFaults.Of(schema, isCase, types.KeepsUnknownFields(schema, ct), ct));
        if (!MessageTypes.IsEmitted(schema) || schema.Symbol.IsStatic)
            return new(name, null, default, faults);

        // Whatever is wrong with the type, what is wrong with its members is said at the same time.
        faults.AddRange(TagFaults.Of(schema));
        var model = ReadModel(schema, faults, ct);
        return faults.Count > 0
            ? new(name, null, default, faults)
            : new(name, model, uses.Of(schema, ct).Select(SymbolName.Of).ToEquatableArray(), faults);
    }

    private CodecModel? ReadModel(DeclaredSchema schema, List<GenerationFault> faults, CancellationToken ct)
    {
        var type = types.Read(schema, ct);
        var access = new MemberAccess(compilation, schema.Symbol);
        if (schema.Schema is UnionSchema)
            return new UnionReader(messages, access, faults).Read(schema, type, ct);

        var members = new MemberReader(values, access, InitialValues.AreHidden(schema.Symbol), faults);
        var fields = schema.Members
            .Select(member => members.Read(member, ct))
            .OfType<FieldModel>()
            .OrderBy(field => field.Tag)
            .ToEquatableArray();
        return new ConstructionReader(access, faults).Read(schema) is { } construction
            ? new MessageModel(type, fields, construction)
            : null;
    }

    private IEnumerable<DeclaredSchema> CasesOf(DeclaredSchema root, CancellationToken ct) => root.Members
        .Where(member => member.Case is not null)
        .Select(member => (INamedTypeSymbol)member.Symbol)
        .Where(type => messages.IsOwn(type) && SymbolEqualityComparer.Default.Equals(messages.RootOf(type, ct), root.Symbol))
        .Select(type => messages.Read(type, ct))
        .OfType<DeclaredSchema>()
        .Where(@case => @case.MessageAttribute is null);
}

/// <param name="Name">The full name of the type.</param>
/// <param name="Model">Null if there are faults, or if there is nothing to emit.</param>
/// <param name="Uses">The messages of the project without whose codecs this one does not compile.</param>
public sealed record CodecReading(string Name, CodecModel? Model, EquatableArray<string> Uses, IReadOnlyList<GenerationFault> Faults);
