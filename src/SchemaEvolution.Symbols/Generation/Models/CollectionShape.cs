using System.Globalization;

namespace SchemaEvolution.Symbols.Generation.Models;

/// <summary>What a collection type needs to be written and read. In its texts <c>{0}</c> is the collection or what was gathered.</summary>
/// <param name="Gathering">What its elements are gathered in while a message is read.</param>
/// <param name="Source">The elements as a span, of a map as a <c>Dictionary</c>.</param>
/// <param name="Result">The collection from what was gathered, where <c>{1}</c> is the one that stood there before.</param>
/// <param name="Empty">An empty one.</param>
/// <param name="Existing">What a gathering starts from.</param>
/// <param name="IsDirect">Whether the collection itself can be added to.</param>
/// <param name="IsStruct">Whether it is a struct.</param>
/// <param name="IsSorted">Whether the elements need an order.</param>
/// <param name="HasComparer">Whether the new one compares elements or keys as the one before did.</param>
public sealed record CollectionShape(
    Gathering Gathering,
    string Source,
    string Result,
    string Empty = "[]",
    string Existing = "{0}",
    bool IsDirect = false,
    bool IsStruct = false,
    bool IsSorted = false,
    bool HasComparer = false)
{
    public string SourceOf(string collection) => Format(Source, collection);

    public string ResultOf(string gathered, string before) => Format(Result, gathered, before);

    public string ExistingOf(string collection) => Format(Existing, collection);

    /// <summary>Whether what was gathered is the collection.</summary>
    public bool IsItself => Result is "{0}";

    /// <summary>Whether one that a new object holds is worth keeping.</summary>
    public bool IsClearable => IsDirect || HasComparer;

    /// <summary>The shape for elements, or keys and values, of these types.</summary>
    /// <param name="types">What stands in the texts for <c>{1}</c> and <c>{2}</c>; there <c>{3}</c> is what stood there before.</param>
    public CollectionShape Of(params string[] types)
    {
        object[] arguments = ["{0}", types[0], types[types.Length - 1], "{1}"];
        return this with { Result = Fill(Result), Empty = Fill(Empty) };

        string Fill(string text) => string.Format(CultureInfo.InvariantCulture, text, arguments);
    }

    private static string Format(string text, params string[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}

public enum Gathering
{
    /// <summary>A <c>List</c>.</summary>
    List,

    /// <summary>An <c>ElementBuffer</c>.</summary>
    Buffer,

    /// <summary>A <c>Dictionary</c>.</summary>
    Map,
}
