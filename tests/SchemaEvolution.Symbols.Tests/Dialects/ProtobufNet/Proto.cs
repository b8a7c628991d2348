using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Dialects.ProtobufNet;

/// <summary>Short ways to compile contracts.</summary>
internal static class Proto
{
    private const string Usings = "using System.ComponentModel; using System.Runtime.Serialization; using System.Xml.Serialization; using ProtoBuf;";

    public static Compiled Compile(string source, params MetadataReference[] references) =>
        Compiled.Project("Test", [Stubs.Reference("ProtobufNet"), .. references], $"{Usings} {source}");

    /// <summary>The type <c>M</c> of the source.</summary>
    public static DeclaredSchema Read(string source) => Compile(source).Read("M");

    /// <summary>The fields of a contract <c>M</c> with these members, as protobuf-net alone sees them.</summary>
    public static string[] Lines(string members, string attributes = "[ProtoContract]") =>
        [.. ((MessageSchema)Read($"{attributes} class M {{ {members} }}").Schema).In(DialectNames.ProtobufNet).Fields.Select(SchemaText.Line)];

    public static bool IsMessage(string source)
    {
        var compiled = Compile(source);
        return compiled.Reader.Read(compiled.Type("M")) is not null;
    }
}
