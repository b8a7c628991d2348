using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.Symbols.Tests;
using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Dialects;

/// <summary>Short ways to test what fixes make of messages in one vocabulary.</summary>
/// <param name="dialect">As the head of a block spells it.</param>
/// <param name="usings">What each file begins with.</param>
/// <param name="stub">The library, null for one of the framework.</param>
internal sealed class DialectFixes(string dialect, string usings, string? stub = null)
{
    public TestSetup Setup { get; init; } = new() { References = ReferencesOf(stub) };

    /// <summary>The message <c>Acme.Order</c> shipped with the facts; its code is fixed.</summary>
    /// <param name="factsAfter">The facts after the fix; as they were if null.</param>
    /// <param name="library">The line that records the library with them; null for none.</param>
    public Task FixAsync(
        string facts, string before, string after, string? fix = null, string? factsAfter = null, int shipped = 1, string? library = null)
    {
        var baseline = factsAfter is null ? null : Baseline(factsAfter, shipped);
        if (library is not null)
            baseline = baseline!.Replace($"shipped v{shipped}\n", $"shipped v{shipped}\nserializer {library}\n", StringComparison.Ordinal);
        return Verify.FixAsync(Baseline(facts, shipped), Code(before), Code(after), fix, baseline, setup: Setup);
    }

    /// <summary>The same for all diagnostics of the id.</summary>
    public Task FixAllAsync(string facts, string before, string after, string? fix = null, string? factsAfter = null) => Verify.FixAllAsync(
        Baseline(facts), Code(before), Code(after), FixAllScope.Solution, fix, factsAfter is null ? null : Baseline(factsAfter), setup: Setup);

    /// <summary>The menu for the first marked diagnostic, without the entry that accepts a break.</summary>
    public async Task OffersAsync(string facts, string code, params string[] titles) => Assert.Equal(
        titles, (await Verify.OfferedFixesAsync(Baseline(facts), Code(code), Setup)).Where(title => title != "Accept this break"));

    /// <summary>A block of the message; in the text of facts each line after the first is a block of its own.</summary>
    public string Baseline(string facts, int shipped = 1)
    {
        var lines = facts.Split('\n');
        var head = lines[0].StartsWith("union ", StringComparison.Ordinal) || lines[0].StartsWith("message ", StringComparison.Ordinal)
            ? lines[0]
            : $"message Acme.Order {dialect}{(lines[0].Length == 0 ? "" : "; ")}{lines[0]}";
        return Rules.Text.Baseline(shipped, [head, .. lines.Skip(1)]);
    }

    public string Code(string code) => usings + Source(code);

    private static ImmutableArray<MetadataReference> ReferencesOf(string? stub) =>
        stub is null ? References.WithAttributes : References.WithAttributes.Add(Stubs.Reference(stub));
}
