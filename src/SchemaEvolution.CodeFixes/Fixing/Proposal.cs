using Microsoft.CodeAnalysis;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>What must be so before a change is offered.</summary>
internal enum Demand
{
    /// <summary>Nothing: the user knows that the diagnostic stays.</summary>
    None,

    /// <summary>The diagnostic is gone and no other warning of ours has come.</summary>
    Schema,

    /// <summary>That, and the compiler says nothing new.</summary>
    SchemaAndCode,
}

/// <summary>A change that may repair a violation.</summary>
/// <param name="Title">As the menu shows it.</param>
/// <param name="ApplyAsync">Makes the change; null where it is not possible.</param>
internal sealed record Proposal(string Title, Demand Demand, Func<Solution, CancellationToken, Task<Solution?>> ApplyAsync)
{
    /// <summary>This change, and another on top of it that does not depend on what this one edits.</summary>
    public Proposal Then(Proposal next) => this with
    {
        ApplyAsync = async (solution, ct) => await ApplyAsync(solution, ct).ConfigureAwait(false) is { } changed
            ? await next.ApplyAsync(changed, ct).ConfigureAwait(false)
            : null,
    };
}
