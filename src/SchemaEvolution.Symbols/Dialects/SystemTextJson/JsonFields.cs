using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Initializers;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>Reads the members that travel as fields.</summary>
internal sealed class JsonFields(SystemTextJsonAttributes attributes, TypeReader types)
{
    /// <summary>In the order of precedence.</summary>
    private static readonly IReadOnlyList<IInitializerReader> Initializers =
        [new ParameterInitializerReader(), new SyntaxInitializerReader()];

    private readonly JsonMembers members = new(attributes);
    private readonly JsonConverters converters = new(attributes, types);

    public IReadOnlyList<DeclaredMember> Of(INamedTypeSymbol type, JsonOptions options, CancellationToken ct)
    {
        var constructor = JsonConstructor.Of(type, attributes);
        return [.. members.Of(type, options).Select(member => Read(member, type, constructor, options, ct))];
    }

    /// <summary>
    /// Whether all numbers of the message may be text. Where they are written so, who reads them as such may have come with that: it is no
    /// promise about older readers.
    /// </summary>
    public bool ReadsNumbersFromText(INamedTypeSymbol type, JsonOptions options) =>
        (NumbersOf(type, type, options) & (JsonNumbers.ReadFromText | JsonNumbers.WrittenAsText)) is JsonNumbers.ReadFromText;

    /// <summary>What of the members readers do not fill, or not with null.</summary>
    /// <param name="isHeld">Whether a member is of the type.</param>
    public IEnumerable<Trait> TraitsOf(INamedTypeSymbol type, JsonOptions options, bool isHeld)
    {
        // Of an abstract class, only what derives from it is made; where a member is of it, nothing tells what that is.
        if (type.IsAbstract && (!isHeld || type.AttributeOf(attributes.DerivedType) is not null))
            return [];
        if (type.IsAbstract
            || JsonConstructor.Of(type, attributes) is not { } constructor
            || !members.Fill(constructor, type, options))
            return members.Of(type, options).Count == 0 ? [] : [new(Trait.Unread, Trait.All)];
        var reading = new JsonReading(attributes, members, type, constructor, options);
        var read = members.Written(type, options).ToLookup(reading.Fills);
        var nonNull = options.RespectsAnnotations ? read[true].Where(HasNoNull) : [];
        var unread = read[false].Concat(members.Forgotten(type, options));
        return new[] { Trait.Listing(Trait.Unread, Names(unread)), Trait.Listing(Trait.NonNull, Names(nonNull)) }.OfType<Trait>();

        IEnumerable<string> Names(IEnumerable<MessageMember> some) => some.Select(member => WireNameOf(member.Symbol, options));
    }

    /// <summary>The names on the wire of what is left out where it is null.</summary>
    public IEnumerable<string> LeftOutOf(INamedTypeSymbol type, JsonOptions options) => members.Written(type, options)
        .Where(member => members.OmissionOf(member.Symbol, options) is JsonOmission.WhenDefault or JsonOmission.WhenNull)
        .Select(member => WireNameOf(member.Symbol, options));

    private string WireNameOf(ISymbol member, JsonOptions options) =>
        member.AttributeOf(attributes.PropertyName)?.Argument(0) as string ?? options.Naming?.Invoke(member.Name) ?? member.Name;

    private static bool HasNoNull(MessageMember member) =>
        member.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated };

    private DeclaredMember Read(
        MessageMember member, INamedTypeSymbol message, IMethodSymbol? constructor, JsonOptions options, CancellationToken ct)
    {
        var symbol = member.Symbol;
        var name = symbol.AttributeOf(attributes.PropertyName);
        var field = new FieldSchema(
            0,
            symbol.Name,
            TypeOf(member, message, options),
            PresenceOf(member, constructor, options),
            Key: WireNameOf(symbol, options));
        return new(symbol)
        {
            Field = field with { Default = DefaultOf(member, message, field, options, ct) },
            TagAttribute = name,
            IsInherited = !SymbolEqualityComparer.Default.Equals(symbol.ContainingType, message),
        };
    }

    private FieldType TypeOf(MessageMember member, INamedTypeSymbol message, JsonOptions options)
    {
        var isText = NumbersOf(member.Symbol, message, options).HasFlag(JsonNumbers.WrittenAsText);
        var type = types.Read(member.Type, part: (part, read, _) =>
            converters.Convert(part, isText && read is ScalarType scalar ? AsText(scalar) : read, member.Symbol, options));
        return type is EnumType ? type : converters.OpaqueTypeOf(member.Symbol) ?? type;
    }

    /// <summary>What the member says counts before what its type says, and that before the options.</summary>
    private JsonNumbers NumbersOf(ISymbol member, INamedTypeSymbol message, JsonOptions options)
    {
        var handling = member.AttributeOf(attributes.NumberHandling) ?? message.AttributeOf(attributes.NumberHandling);
        return (JsonNumbers?)(handling?.Argument(0) as int?) ?? options.Numbers;
    }

    private static ScalarType AsText(ScalarType scalar) => scalar.Kind switch
    {
        (>= ScalarKind.Int8 and <= ScalarKind.Half) or ScalarKind.Decimal or ScalarKind.Int128 or ScalarKind.UInt128 =>
            scalar with { Encoding = FieldEncoding.Text },
        _ => scalar,
    };

    private Presence PresenceOf(MessageMember member, IMethodSymbol? constructor, JsonOptions options)
    {
        var isRequired = member.Symbol.AttributeOf(attributes.Required) is not null
            || (member.IsRequired && constructor?.AttributeOf(attributes.SetsRequiredMembers) is null)
            || (options.RequiresParameters && constructor?.ParameterOf(member.Symbol) is { HasExplicitDefaultValue: false });
        return isRequired ? Presence.Required
            : JsonConverters.HoldsAnything(member.Type) ? Presence.Implicit
            : FieldPresence.OfValue(member.Type);
    }

    /// <summary>What the object holds anyway counts only where a member may be left out: then that is what a reader takes it for.</summary>
    private DefaultValue? DefaultOf(
        MessageMember member, INamedTypeSymbol message, FieldSchema field, JsonOptions options, CancellationToken ct)
    {
        var isLeftOut = members.OmissionOf(member.Symbol, options) switch
        {
            JsonOmission.WhenDefault => true,
            JsonOmission.WhenNull => field.CanBeNull,
            _ => false,
        };
        if (!isLeftOut || field is { Type: not (ScalarType or EnumType) } or { IsRequired: true })
            return null;
        var found = Initializers.Select(reader => reader.Read(member, message, field, ct)).FirstOrDefault(found => found is not null)
            ?? FieldDefault.Unknown;
        return found.Fault is null ? found.Value : DefaultValue.Unknown;
    }
}
