using Microsoft.CodeAnalysis.CSharp;

namespace SchemaEvolution.Generators.Emission;

internal static class CSharpText
{
    /// <summary>The literal of a text.</summary>
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
