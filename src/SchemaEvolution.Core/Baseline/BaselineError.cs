namespace SchemaEvolution.Core.Baseline;

/// <summary>Why a baseline is not used.</summary>
/// <param name="Rule">EVO003 if it cannot be read, EVO004 if it can and contradicts itself.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Length">How many code units of the line are at fault; 0 at its end.</param>
public sealed record BaselineError(string Rule, int Line, int Column, int Length, string Message);

/// <summary>A baseline that was read: the file, or the reasons why there is none.</summary>
public sealed record BaselineReadResult(BaselineFile? File, IReadOnlyList<BaselineError> Errors);
