using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Initializers;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>
/// Reads what it means that a member was left out: the value of <c>[DefaultValue]</c>, which is not written, or where zero is not written
/// what a new object holds.
/// </summary>
/// <remarks>Source: https://github.com/protobuf-net/protobuf-net (MetaType.ApplyDefaultBehaviour, ValueMember.ParseDefaultValue).</remarks>
internal sealed class ContractDefaults(ProtobufNetAttributes attributes, ContractConstructors constructors)
{
    /// <summary>The types that the library converts the value to.</summary>
    private static readonly Dictionary<SpecialType, TypeCode> Codes = new()
    {
        [SpecialType.System_Boolean] = TypeCode.Boolean,
        [SpecialType.System_Char] = TypeCode.Char,
        [SpecialType.System_SByte] = TypeCode.SByte,
        [SpecialType.System_Byte] = TypeCode.Byte,
        [SpecialType.System_Int16] = TypeCode.Int16,
        [SpecialType.System_UInt16] = TypeCode.UInt16,
        [SpecialType.System_Int32] = TypeCode.Int32,
        [SpecialType.System_UInt32] = TypeCode.UInt32,
        [SpecialType.System_Int64] = TypeCode.Int64,
        [SpecialType.System_UInt64] = TypeCode.UInt64,
        [SpecialType.System_Single] = TypeCode.Single,
        [SpecialType.System_Double] = TypeCode.Double,
        [SpecialType.System_Decimal] = TypeCode.Decimal,
        [SpecialType.System_String] = TypeCode.String,
    };

    /// <summary>In the order of precedence.</summary>
    private readonly IReadOnlyList<IInitializerReader> initializers =
        [new ConstructorInitializerReader(), new NamedConstantReader(), new SyntaxInitializerReader()];

    /// <param name="field">As read so far, without a default.</param>
    public FieldDefault Read(ContractMember member, INamedTypeSymbol type, FieldSchema field, CancellationToken ct) =>
        field.Type is not (ScalarType or EnumType) ? FieldDefault.None
        : member.Source.AttributeOf(attributes.DefaultValue) is { } attribute ? Given(attribute, field.Type, member.Member.Type)
        : !LeavesOutZero(field) || constructors.AreSkipped(type) ? FieldDefault.None
        : new(Initial(member, type, field, ct).Value);

    private FieldDefault Initial(ContractMember member, INamedTypeSymbol type, FieldSchema field, CancellationToken ct) => initializers
        .Select(reader => reader.Read(member.Member, type, field, ct))
        .FirstOrDefault(found => found is not null) ?? FieldDefault.Unknown;

    /// <summary>
    /// The field with its default. Where something else decides what is written, absence means to new readers what it meant before: that
    /// is compared with nothing. Zero that is written in any case is recorded as required, since it must not be left out later.
    /// </summary>
    public FieldSchema Give(FieldSchema field, DefaultValue? @default, ContractMember member)
    {
        var isConditional = WriteCondition.IsOn(member);
        if (member.IsRequired && !isConditional && member.Source.AttributeOf(attributes.DefaultValue) is null)
            return LeavesOutZero(field) ? field with { Presence = Presence.Required } : field;
        return field with { Default = @default is not null && (member.IsRequired || isConditional) ? DefaultValue.Unknown : @default };
    }

    /// <summary>Text is written where it is not null, and a point in time always.</summary>
    private static bool LeavesOutZero(FieldSchema field) => field.Presence is Presence.Implicit && field.Type switch
    {
        EnumType or ScalarType { Kind: <= ScalarKind.Double or ScalarKind.Char } => true,
        ScalarType { Kind: ScalarKind.Decimal or ScalarKind.Guid or ScalarKind.Duration } => true,
        _ => false,
    };

    private static FieldDefault Given(AttributeData attribute, FieldType field, ITypeSymbol type)
    {
        // The value, or the text of one behind its type.
        var value = attribute.Argument(1) ?? attribute.Argument(0);
        var plain = type.WithoutNullable();
        return value is null ? FieldDefault.None
            : plain.TypeKind is TypeKind.Enum ? OfEnum(value, field, plain)
            : Codes.TryGetValue(plain.SpecialType, out var code) ? Convert(value, code) is { } converted
                ? ConstantDefault.Of(converted, field, type)
                : Unfit(value, field)
            : FieldDefault.Unknown;
    }

    /// <summary>A number that the enum does not declare is as good as any other to the library.</summary>
    private static FieldDefault OfEnum(object value, FieldType field, ITypeSymbol type)
    {
        var constant = value is string name
            ? type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault(member => member.HasConstantValue)?.ConstantValue
            : value;
        return constant is null ? Unfit(value, field) : new(ConstantDefault.Of(constant, field, type).Value);
    }

    private static FieldDefault Unfit(object value, FieldType field) => new(DefaultValue.Unknown, $"'{value}' is no {field}");

    private static object? Convert(object value, TypeCode code)
    {
        try
        {
            return System.Convert.ChangeType(value, code, CultureInfo.InvariantCulture);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }
}
