using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Generation.Models;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>
/// The collection types that can be carried. <c>{1}</c> is the type of the elements or keys, <c>{2}</c> that of the values.
/// </summary>
internal static class CollectionShapes
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";
    private const string Concurrent = "System.Collections.Concurrent.";
    private const string Frozen = "System.Collections.Frozen.";
    private const string ObjectModel = "System.Collections.ObjectModel.";

    private const string AnySpan = "SchemaWire::CollectionSource.AsSpan({0})";
    private const string AnySet = "SchemaWire::CollectionSource.OfSet({0}, writer.IsDeterministic)";
    private const string AnyMap = "SchemaWire::CollectionSource.AsDictionary({0})";
    private const string NewResult = "SchemaWire::CollectionResult.";
    private const string NewSet = $"new global::{Generic}HashSet<{{1}}>";
    private const string NewMap = $"new global::{Generic}Dictionary<{{1}}, {{2}}>()";

    private static readonly CollectionShape Array = new(Gathering.Buffer, "{0}", "{0}.ToArray()");
    private static readonly CollectionShape ListInterface = new(Gathering.List, AnySpan, "{0}");
    private static readonly CollectionShape ReadOnlySet = Unordered($"{NewSet}({{0}}.ToArray())", $"{NewSet}()");
    private static readonly CollectionShape Set = ReadOnlySet with
    {
        Result = $"{NewResult}ToHashSet({{0}}.ToArray(), {{3}})",
        HasComparer = true,
    };

    private static readonly CollectionShape MapInterface = new(Gathering.Map, AnyMap, "{0}", NewMap);

    private static readonly Dictionary<string, CollectionShape> ByName = new(StringComparer.Ordinal)
    {
        [$"{Generic}List`1"] = new(
            Gathering.List, "global::System.Runtime.InteropServices.CollectionsMarshal.AsSpan({0})", "{0}", IsDirect: true),
        [$"{Generic}IList`1"] = ListInterface,
        [$"{Generic}ICollection`1"] = ListInterface,
        [$"{Generic}IEnumerable`1"] = ListInterface,
        [$"{Generic}IReadOnlyList`1"] = ListInterface,
        [$"{Generic}IReadOnlyCollection`1"] = ListInterface,
        [$"{ObjectModel}Collection`1"] = Wrapped("Collection"),
        [$"{ObjectModel}ObservableCollection`1"] = Wrapped("ObservableCollection"),
        [$"{ObjectModel}ReadOnlyCollection`1"] = Wrapped("ReadOnlyCollection") with
        {
            Empty = $"global::{ObjectModel}ReadOnlyCollection<{{1}}>.Empty",
        },
        [$"{Immutable}ImmutableArray`1"] = new(
            Gathering.Buffer,
            "{0}.AsSpan()",
            "{0}.ToImmutableArray()",
            Existing: "global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray({0})",
            IsStruct: true),
        [$"{Immutable}ImmutableList`1"] = Created("ImmutableList"),
        [$"{Immutable}IImmutableList`1"] = Created("ImmutableList"),
        [$"{Generic}HashSet`1"] = Set,
        [$"{Generic}ISet`1"] = Set,
        [$"{Generic}IReadOnlySet`1"] = ReadOnlySet,
        [$"{Generic}SortedSet`1"] = Buffered($"{NewResult}ToSortedSet({{0}}.ToArray(), {{3}})") with
        {
            IsSorted = true,
            HasComparer = true,
        },
        [$"{Immutable}ImmutableHashSet`1"] = Created("ImmutableHashSet") with { Source = AnySet },
        [$"{Immutable}IImmutableSet`1"] = Created("ImmutableHashSet") with { Source = AnySet },
        [$"{Immutable}ImmutableSortedSet`1"] = Created("ImmutableSortedSet") with { IsSorted = true },
        [$"{Frozen}FrozenSet`1"] = Unordered(
            $"global::{Frozen}FrozenSet.ToFrozenSet({{0}}.ToArray())", $"global::{Frozen}FrozenSet<{{1}}>.Empty"),
        [$"{Generic}Dictionary`2"] = new(Gathering.Map, "{0}", "{0}", "new()", IsDirect: true),
        [$"{Generic}IDictionary`2"] = MapInterface,
        [$"{Generic}IReadOnlyDictionary`2"] = MapInterface,
        [$"{Generic}SortedDictionary`2"] = SortedMap("ToSortedDictionary"),
        [$"{Generic}SortedList`2"] = SortedMap("ToSortedList"),
        [$"{Concurrent}ConcurrentDictionary`2"] = Map($"new global::{Concurrent}ConcurrentDictionary<{{1}}, {{2}}>({{0}})", "new()"),
        [$"{ObjectModel}ReadOnlyDictionary`2"] = Map(
            $"new global::{ObjectModel}ReadOnlyDictionary<{{1}}, {{2}}>({{0}})",
            $"global::{ObjectModel}ReadOnlyDictionary<{{1}}, {{2}}>.Empty"),
        [$"{Immutable}ImmutableDictionary`2"] = ImmutableMap("ImmutableDictionary"),
        [$"{Immutable}IImmutableDictionary`2"] = ImmutableMap("ImmutableDictionary"),
        [$"{Immutable}ImmutableSortedDictionary`2"] = Map(
            $"global::{Immutable}ImmutableSortedDictionary<{{1}}, {{2}}>.Empty.SetItems({{0}})",
            $"global::{Immutable}ImmutableSortedDictionary<{{1}}, {{2}}>.Empty"),
        [$"{Frozen}FrozenDictionary`2"] = Map(
            $"global::{Frozen}FrozenDictionary.ToFrozenDictionary({{0}})", $"global::{Frozen}FrozenDictionary<{{1}}, {{2}}>.Empty"),
    };

    /// <returns>Null if a message cannot have such a collection.</returns>
    public static CollectionShape? Find(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } => Array,
        INamedTypeSymbol named when ByName.TryGetValue(SymbolName.Of(named), out var shape) => shape,
        _ => null,
    };

    private static CollectionShape Buffered(string result, string empty = "[]") => new(Gathering.Buffer, AnySpan, result, empty);

    private static CollectionShape Unordered(string result, string empty) => Buffered(result, empty) with { Source = AnySet };

    private static CollectionShape Created(string type) => Buffered($"global::{Immutable}{type}.Create({{0}}.Span)");

    private static CollectionShape Wrapped(string type) => new(Gathering.List, AnySpan, $"new global::{ObjectModel}{type}<{{1}}>({{0}})");

    private static CollectionShape Map(string result, string empty) => new(Gathering.Map, AnyMap, result, empty);

    private static CollectionShape SortedMap(string create) =>
        Map($"{NewResult}{create}({{0}}, {{3}})", "new()") with { HasComparer = true };

    private static CollectionShape ImmutableMap(string type) => Map(
        $"global::{Immutable}{type}.ToImmutable{type.Substring("Immutable".Length)}({{0}})",
        $"global::{Immutable}{type}<{{1}}, {{2}}>.Empty");
}
