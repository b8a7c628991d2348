using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Observation;

/// <summary>When a value of one version of an enum is a value of another version: by name, by alias, or renamed at its number.</summary>
internal static class EnumIdentity
{
    public static bool AreSame(EnumValue written, EnumSchema writer, EnumValue read, EnumSchema reader) =>
        HaveSameName(written, read)
        || (written.Number == read.Number
            && !reader.Values.Any(value => HaveSameName(written, value))
            && !writer.Values.Any(value => HaveSameName(value, read)));

    private static bool HaveSameName(EnumValue left, EnumValue right) =>
        left.Name == right.Name || left.Aliases.Contains(right.Name) || right.Aliases.Contains(left.Name);
}
