namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>The metadata names of what MessagePack-CSharp looks at.</summary>
internal static class MessagePackNames
{
    public const string Object = "MessagePack.MessagePackObjectAttribute";
    public const string Key = "MessagePack.KeyAttribute";
    public const string IgnoreMember = "MessagePack.IgnoreMemberAttribute";
    public const string Union = "MessagePack.UnionAttribute";
    public const string Formatter = "MessagePack.MessagePackFormatterAttribute";
    public const string NonSerialized = "System.NonSerializedAttribute";

    /// <summary>The formatters that the library brings.</summary>
    public const string Formatters = "MessagePack.Formatters.";
}
