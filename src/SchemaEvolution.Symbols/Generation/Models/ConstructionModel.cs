using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Generation.Models;

/// <summary>How a message is made from what was read.</summary>
/// <param name="IsInPlace">Whether an object is made first and then filled; else values are gathered in locals first.</param>
/// <param name="Arguments">What the constructor takes.</param>
/// <param name="IsPlain">Whether the constructor has no code of its own, so that any arguments will do.</param>
/// <param name="Others">Members without a tag that C# requires to be set.</param>
public sealed record ConstructionModel(
    bool IsInPlace, EquatableArray<ArgumentModel> Arguments, bool IsPlain, EquatableArray<string> Others);

/// <param name="Parameter">The parameter, as code spells it.</param>
/// <param name="Tag">The field that it sets.</param>
/// <param name="IsSetAgain">Whether C# requires that the member is initialized all the same.</param>
public sealed record ArgumentModel(string Parameter, int Tag, bool IsSetAgain);
