using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Dialects.MessagePack;

/// <summary>Short ways to compile what MessagePack-CSharp writes.</summary>
internal static class Msg
{
    private const string Usings =
        "using System.Runtime.Serialization; using MessagePack; using MessagePack.Formatters; using KeyAttribute = MessagePack.KeyAttribute;";

    public static Compiled Compile(string source, params MetadataReference[] references) =>
        Compiled.Project("Test", [Stubs.Reference("MessagePack"), .. references], $"{Usings} {source}");

    /// <summary>The type <c>M</c> of the source.</summary>
    public static DeclaredSchema Read(string source) => Compile(source).Read("M");

    /// <summary>The lines of a public message <c>M</c> with these members.</summary>
    public static string[] Lines(string members, string attributes = "[MessagePackObject]") =>
        Read($"{attributes} public class M {{ {members} }}").Lines();
}
