using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>Finds the codec of a value: of a member, an element, a key.</summary>
internal sealed class ValueReader(MessageTypes messages)
{
    private static readonly HashSet<ScalarKind> KeyKinds =
    [
        ScalarKind.Bool, ScalarKind.Char, ScalarKind.String,
        ScalarKind.Int8, ScalarKind.Int16, ScalarKind.Int32, ScalarKind.Int64,
        ScalarKind.UInt8, ScalarKind.UInt16, ScalarKind.UInt32, ScalarKind.UInt64,
    ];

    public static bool CanBeKey(FieldType type) => type is EnumType || (type is ScalarType scalar && KeyKinds.Contains(scalar.Kind));

    /// <param name="symbol">The C# type, without <c>Nullable</c>.</param>
    /// <param name="faultOf">Takes the reason why there is no codec, and says it.</param>
    /// <returns>Null if there is a fault.</returns>
    public ValueModel? Read(FieldType type, ITypeSymbol symbol, Action<GenerationReason, string> faultOf, CancellationToken ct)
    {
        var name = Naming.Of(symbol);
        switch (type)
        {
            case ScalarType scalar:
                var (codec, kind) = ValueCodecs.Of(scalar, symbol);
                return new(name, $"SchemaValues::{codec}", kind);
            case EnumType when symbol is INamedTypeSymbol @enum && WideValueOf(@enum) is { } wide:
                faultOf(
                    GenerationReason.MemberType,
                    $"{@enum.Name}.{wide.Name} is {wide.ConstantValue}, but numbers of an enum have 32 bits in every format: take a long");
                return null;
            case EnumType when symbol is INamedTypeSymbol { EnumUnderlyingType: { } number }:
                return new(name, $"SchemaValues::EnumValue<{name}, {Naming.Of(number)}>", 0);
            case TypeParameter when symbol is ITypeParameterSymbol parameter:
                if (messages.IsMessage(parameter))
                    return Message(name, $"SchemaWire::MessageCodec<{name}>");
                faultOf(
                    GenerationReason.MissingConstraint,
                    $"{name} is not constrained to messages: write 'where {name} : SchemaEvolution.Serialization.IMessage<{name}>'");
                return null;
            case MessageType when symbol is INamedTypeSymbol named && messages.Read(named, ct) is { } schema:
                if (messages.CodecOf(named, ct) is { } nested)
                    return Message(name, $"{name}.{nested}");
                faultOf(GenerationReason.MemberWithoutCodec, messages.IsOwn(named)
                    ? $"{schema.Schema.DisplayName} is abstract: name its subtypes with [Case], or take one of them"
                    : $"{schema.Schema.DisplayName} has no codec: build its project for net9.0 or later, with the generator");
                return null;
            default:
                faultOf(
                    GenerationReason.MemberType,
                    $"{symbol.ToDisplayString()} cannot be encoded: make it a [Message], take another type, or leave the member out");
                return null;
        }
    }

    /// <summary>A value whose number needs more than 32 bits; a <see cref="uint"/> travels as the <see cref="int"/> of its bits.</summary>
    private static IFieldSymbol? WideValueOf(INamedTypeSymbol @enum) => @enum.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field =>
        field.ConstantValue is long and not (>= int.MinValue and <= int.MaxValue) or ulong and not <= int.MaxValue);

    private static ValueModel Message(string type, string codec) =>
        new(type, $"SchemaValues::MessageValue<{type}, {codec}>", ValueModel.LengthKind, codec);
}
