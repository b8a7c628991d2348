using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Formats.Libraries.SystemTextJson;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>Reads the types that the code gives to System.Text.Json. The library takes any type: which are meant has to be said.</summary>
internal sealed class SystemTextJsonDialect : ISchemaDialect
{
    private readonly SystemTextJsonAttributes attributes;
    private readonly JsonFields fields;
    private readonly JsonMembers members;
    private readonly JsonCases cases;

    /// <summary>Looked for when the first type is asked about that could be one.</summary>
    private readonly Lazy<JsonReach> reach;

    private readonly IAssemblySymbol assembly;

    private SystemTextJsonDialect(SystemTextJsonAttributes attributes, TypeReader types, IAssemblySymbol assembly, JsonRoots roots)
    {
        this.attributes = attributes;
        this.assembly = assembly;
        fields = new(attributes, types);
        members = new(attributes);
        cases = new(attributes, types);
        reach = new(roots.Find);
    }

    /// <param name="assembly">The one whose types are meant.</param>
    /// <param name="scope">What is a message besides what attributes say.</param>
    public static SystemTextJsonDialect? TryCreate(
        Compilation compilation, IAssemblySymbol assembly, TypeReader types, JsonScope scope) =>
        SystemTextJsonAttributes.TryCreate(compilation) is { } attributes
            ? new(attributes, types, assembly, new(attributes, compilation, assembly, scope))
            : null;

    public string Name => DialectNames.SystemTextJson;

    public bool IsMessage(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly)
        && reach.Value.Messages.ContainsKey(type);

    public string NameOf(INamedTypeSymbol type) => SymbolName.Of(type);

    public DeclaredSchema ReadMessage(INamedTypeSymbol type, CancellationToken ct)
    {
        var options = reach.Value.Messages[type];
        IReadOnlyList<DeclaredMember> all = [.. fields.Of(type, options, ct), .. cases.Of(type)];
        var schema = new MessageSchema(
            NameOf(type),
            all.Select(member => member.Field!).ToEquatableArray(),
            TypeParameters: SymbolName.TypeParametersOf(type),
            Dialect: Name)
        {
            Traits = new[] { cases.DiscriminatorOf(type), StructKind.Of(type) }.OfType<Trait>()
                .Concat(fields.TraitsOf(type, options, reach.Value.IsHeld(type))).ToEquatableArray(),
            Code = new() { LeftOut = fields.LeftOutOf(type, options).Select(name => new LeftOutMember(Name, name)).ToEquatableArray() },
            ReservesInBaseline = true,
        };
        var refusesUnknown = RefusesUnknown(type, options);
        return new(schema, type)
        {
            Dialect = Name,
            Members = all,
            FormatsInUse = new(() => new([SystemTextJsonFormat.With(FormatOf(type, options, refusesUnknown))], IsOwn: false)),
            MissingCarrier = refusesUnknown || type.TypeKind is TypeKind.Interface || members.HasPlaceForUnknown(type)
                ? null
                : "[JsonExtensionData]",
        };
    }

    private SystemTextJsonOptions FormatOf(INamedTypeSymbol type, JsonOptions options, bool refusesUnknown) => new()
    {
        RefusesUnmappedMembers = refusesUnknown,
        IgnoresCase = options.IgnoresCase,
        ReadsNumbersFromText = fields.ReadsNumbersFromText(type, options),
        ReadsUnknownCaseAsBase = cases.ReadsUnknownAsBase(type),
    };

    private bool RefusesUnknown(INamedTypeSymbol type, JsonOptions options) =>
        type.AttributeOf(attributes.UnmappedMemberHandling)?.Argument(0) is int handling ? handling == 1 : options.RefusesUnknown;
}
