namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>The metadata names of MemoryPack's attributes.</summary>
internal static class MemoryPackNames
{
    public const string Packable = "MemoryPack.MemoryPackableAttribute";
    public const string Order = "MemoryPack.MemoryPackOrderAttribute";
    public const string Include = "MemoryPack.MemoryPackIncludeAttribute";
    public const string Ignore = "MemoryPack.MemoryPackIgnoreAttribute";
    public const string Union = "MemoryPack.MemoryPackUnionAttribute";
    public const string UnionFormatter = "MemoryPack.MemoryPackUnionFormatterAttribute";
    public const string FormatterOfType = "MemoryPack.MemoryPackCustomFormatterAttribute`1";
    public const string StructLayout = "System.Runtime.InteropServices.StructLayoutAttribute";
    public const string FieldOffset = "System.Runtime.InteropServices.FieldOffsetAttribute";
    public const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    public const string FormatterByName = "MemoryPack.MemoryPackCustomFormatterAttribute`2";
}
