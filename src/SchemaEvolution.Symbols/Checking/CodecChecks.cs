using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Generation;

namespace SchemaEvolution.Symbols.Checking;

/// <summary>Tells which messages of a compilation get no codec, and why.</summary>
public sealed class CodecChecks(Compilation compilation, SchemaReader schemas, SettingsReader settings)
{
    private const string NoCodecs =
        "codecs need .NET 9 or later, and this target has the attributes alone; if that is meant, add EVO701 to its <NoWarn>";

    /// <summary>Where a fault stands, if not on the name of the type.</summary>
    private static readonly Dictionary<GenerationReason, Place> Places = new()
    {
        [GenerationReason.MissingConstraint] = Place.Type,
        [GenerationReason.MemberType] = Place.Type,
        [GenerationReason.ElementType] = Place.Type,
        [GenerationReason.KeyType] = Place.Type,
        [GenerationReason.MemberWithoutCodec] = Place.Type,
        [GenerationReason.OneOfMember] = Place.Type,
        [GenerationReason.MemberNotReadable] = Place.Member,
        [GenerationReason.MemberNotSettable] = Place.Member,
        [GenerationReason.CaseNotDerived] = Place.CaseType,
        [GenerationReason.CaseIsGeneric] = Place.CaseType,
        [GenerationReason.TagOutOfRange] = Place.Tag,
    };

    private readonly CodecReader? codecs = CodecReader.TryCreate(compilation, schemas);
    private readonly ConcurrentDictionary<DeclaredSchema, IReadOnlyList<GenerationFault>> known = new();

    /// <param name="declared">A declaration of the compilation.</param>
    public IEnumerable<LocatedViolation> Check(DeclaredSchema declared, CancellationToken ct = default)
    {
        if (declared.Schema is EnumSchema)
            return [];
        return codecs is not null
            ? FaultsOf(declared, ct).Where(fault => !IsReportedElsewhere(fault, declared, ct)).Select(fault => Locate(fault, declared, ct))
            : MessageTypes.IsEmitted(declared)
                ? [new(Of(declared, null, "", NoCodecs) with { Severity = RuleSeverity.Info }, ViolationLocation.NameOf(declared, ct))]
                : [];
    }

    /// <summary>Whether a violation has this reason.</summary>
    public static bool HasReason(Violation violation, GenerationReason reason) => violation.Arguments.Old == reason.ToString();

    private IReadOnlyList<GenerationFault> FaultsOf(DeclaredSchema declared, CancellationToken ct) =>
        known.GetOrAdd(declared, key => codecs!.Read(key, ct).Faults);

    private bool IsReportedElsewhere(GenerationFault fault, DeclaredSchema declared, CancellationToken ct) => fault.Reason switch
    {
        GenerationReason.DuplicateTag => true,
        GenerationReason.TagOutOfRange when settings.For(declared).Formats.Contains(ProtobufFormat.Rules) => true,
        // Each union names its cases for itself.
        _ when fault.Symbol is INamedTypeSymbol && PlaceOf(fault) is not Place.Declaration => false,
        _ => !IsPartOf(fault.Symbol, declared) && schemas.ReadAll(ct)
            .Where(other => other is { Schema: not EnumSchema, Dialect: null } && IsBefore(other, declared, fault.Symbol))
            .Any(other => FaultsOf(other, ct).Contains(fault)),
    };

    /// <summary>False for a type around the message, and for what it inherits: others may have the same fault.</summary>
    private static bool IsPartOf(ISymbol symbol, DeclaredSchema declared) =>
        IsSame(symbol, declared.Symbol) || (symbol is not INamedTypeSymbol && IsSame(symbol.ContainingType, declared.Symbol));

    /// <summary>The fault is reported for the message that is about, if it is one, else for the first of those that share it.</summary>
    private static bool IsBefore(DeclaredSchema other, DeclaredSchema declared, ISymbol symbol) => IsPartOf(symbol, other)
        || (!IsSame(other.Symbol, declared.Symbol) && string.CompareOrdinal(other.Schema.Name, declared.Schema.Name) < 0);

    private LocatedViolation Locate(GenerationFault fault, DeclaredSchema declared, CancellationToken ct)
    {
        var place = PlaceOf(fault);
        var index = place is Place.Declaration
            ? null
            : declared.Members.Select((member, position) => (member, position: (int?)position))
                .FirstOrDefault(pair => IsSame(pair.member.Symbol, fault.Symbol)).position;
        var violation = Of(declared, index, fault.Reason.ToString(), fault.Text) with { Place = place };
        var location = index is null && !IsSame(fault.Symbol, declared.Symbol)
            ? fault.Symbol.Locations[0]
            : ViolationLocation.Of(violation, declared, ct);
        return new(violation, schemas.IsOwn(location) ? location : ViolationLocation.NameOf(declared, ct));
    }

    private static Place PlaceOf(GenerationFault fault) => Places.TryGetValue(fault.Reason, out var place) ? place : Place.Declaration;

    /// <summary>The reason tells faults of one member apart; no accept line names them.</summary>
    private static Violation Of(DeclaredSchema declared, int? index, string reason, string text)
    {
        var name = DeclarationName.Simple(declared.Schema.Name);
        var member = index is { } position ? declared.Members[position] : null;
        return new(
            DeclarationRules.NotGenerated,
            declared.Schema.Name,
            $"{Subjects.Of(declared.Schema, member?.Symbol.Name)} {reason}",
            index,
            member?.Field?.Tag ?? member?.Case?.Tag,
            Place.Declaration,
            new(member?.Field is null ? name : $"{name}.{member.Symbol.Name}", Old: reason, New: text));
    }

    private static bool IsSame(ISymbol? one, ISymbol? other) =>
        SymbolEqualityComparer.Default.Equals(one?.OriginalDefinition, other?.OriginalDefinition);
}
