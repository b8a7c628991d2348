using System.Text;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Compiled;
using SchemaEvolution.Interop.Tests.Compiled.TextJson;

namespace SchemaEvolution.Interop.Tests.Codec.Compiled;

/// <summary>
/// A version of a schema as messages of ours. Every other one cannot be changed, so that both kinds of readers are emitted.
/// </summary>
internal sealed class CodecText(SchemaSet schemas)
{
    public string Write(string @namespace)
    {
        var text = new StringBuilder("""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using SchemaEvolution;

            """);
        text.AppendLine($"namespace {@namespace};");
        foreach (var (index, message) in schemas.Messages().Index())
            Write(text, message, index % 2 == 0);
        foreach (var @enum in schemas.Declarations.OfType<EnumSchema>())
            Write(text, @enum);
        return text.ToString();
    }

    private static void Write(StringBuilder text, MessageSchema message, bool isMutable)
    {
        text.AppendLine($"[Message] public sealed partial {(isMutable ? "class" : "record")} {CompiledName.Of(message.Name)}");
        text.AppendLine("{");
        var accessors = isMutable ? "{ get; set; }" : "{ get; init; }";
        foreach (var field in message.Fields)
            text.AppendLine($"    {Attributes(field)} public {Member(field)} {accessors}{Initializer(field)}");
        text.AppendLine("}");
    }

    private static void Write(StringBuilder text, EnumSchema @enum)
    {
        text.AppendLine($"public enum {CompiledName.Of(@enum.Name)}").AppendLine("{");
        foreach (var value in @enum.Values)
            text.AppendLine($"    @{value.Name} = {value.Number},");
        text.AppendLine("}");
    }

    private static string Attributes(FieldSchema field)
    {
        var element = field.Type is CollectionType collection ? collection.Element : field.Type;
        var encoding = element is ScalarType scalar && CodecScalars.EncodingOf(scalar.Kind) is { } name
            ? $", Encoding = TagEncoding.{name}"
            : "";
        var packing = field.Packing is Packing.Default ? "" : $", Packed = {(field.Packing is Packing.Packed ? "true" : "false")}";
        var oneOf = field.OneOf is null ? "" : $", OneOf(\"{field.OneOf}\")";
        return $"[Tag({field.Tag}{encoding}{packing}){oneOf}]";
    }

    private static string Member(FieldSchema field) =>
        $"{(field.IsRequired ? "required " : "")}{Spell(field.Type)}{(field.IsNullable ? "?" : "")} {CompiledName.Of(field)}";

    private static string Initializer(FieldSchema field) => ClassDefault.Of(field) is { } literal ? $" = {literal};" : field switch
    {
        { Presence: not Presence.Implicit } => "",
        { Type: CollectionType } => " = [];",
        { Type: ScalarType { Kind: ScalarKind.String } } => " = \"\";",
        { Type: ScalarType { Kind: ScalarKind.Bytes } } => " = [];",
        _ => "",
    };

    private static string Spell(FieldType type) => type switch
    {
        ScalarType scalar => CodecScalars.All[scalar].Keyword,
        NamedType named => CompiledName.Of(named.Name),
        MapType map => $"Dictionary<{Spell(map.Key)}, {Spell(map.Element)}>",
        CollectionType collection => $"List<{Spell(collection.Element)}>",
        _ => throw new ArgumentException($"{type} is not supported.", nameof(type)),
    };
}
