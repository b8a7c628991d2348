namespace SchemaEvolution.Generators.Emission;

internal static class Inlining
{
    /// <summary>
    /// Keeps a method out of its callers: what it calls is taken into it whole, and in a caller there would be no room left for that.
    /// </summary>
    public const string None =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";
}
