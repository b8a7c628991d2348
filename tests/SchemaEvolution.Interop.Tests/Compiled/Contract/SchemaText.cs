using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled.Contract;

/// <summary>A version of a schema as the blocks of a baseline file, without lifetimes.</summary>
internal static class SchemaText
{
    public static SchemaSet Read(string blocks)
    {
        var lines = blocks.Split('\n').Select(line => line.StartsWith(' ') ? $"{line} v1.." : line);
        var result = BaselineReader.Read($"schema-baseline 1\nshipped v1\n{string.Join('\n', lines)}\n");
        Assert.Empty(result.Errors);
        return new BaselineHistory(result.File!).At(1);
    }
}
