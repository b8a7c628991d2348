using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaEvolution.Generators.Emission;
using SchemaEvolution.Symbols.Dialects;

namespace SchemaEvolution.Generators;

/// <summary>Emits the codec of each message. It reports nothing: of a message that has none EVO701 says why.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CodecGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var messages = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypeNames.Message,
                predicate: static (node, _) => node is TypeDeclarationSyntax,
                transform: static (target, ct) =>
                    MessageSource.Read((INamedTypeSymbol)target.TargetSymbol, target.SemanticModel.Compilation, ct))
            .SelectMany(static (sources, _) => sources)
            .WithTrackingName(Steps.Messages);

        // From here on only texts flow: an edit elsewhere stops at the equality of two records.
        var withheld = messages.Collect()
            .Select(static (sources, _) => Withheld.Of(sources))
            .WithTrackingName(Steps.Withheld);

        var emitted = messages.Combine(withheld)
            .Where(static pair => pair.Left.Model is not null && !pair.Right.Contains(pair.Left.Name))
            .Select(static (pair, _) => pair.Left.Model!)
            .WithTrackingName(Steps.Emitted);

        var lookalikes = emitted.Select(static (model, _) => model.Type.FullName).Collect()
            .Select(static (names, _) => HintName.Lookalikes(names));

        context.RegisterSourceOutput(emitted.Combine(lookalikes), static (output, pair) =>
            output.AddSource(HintName.Of(pair.Left.Type, pair.Right), SourceText.From(CodecEmitter.Emit(pair.Left), Encoding.UTF8)));
    }

    /// <summary>The names by which the steps can be watched.</summary>
    public static class Steps
    {
        public const string Messages = nameof(Messages);
        public const string Withheld = nameof(Withheld);
        public const string Emitted = nameof(Emitted);
    }
}
