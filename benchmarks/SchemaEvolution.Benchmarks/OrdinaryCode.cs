namespace SchemaEvolution.Benchmarks;

/// <summary>What a project holds beside its messages: for each message four classes that work with it, a file each.</summary>
internal static class OrdinaryCode
{
    private static readonly (string Name, string Body)[] Kinds =
    [
        ("Store", """
                private readonly Dictionary<long, {0}> byId = [];
                private readonly List<string> log = [];

                public int Count => byId.Count;

                public IReadOnlyList<string> Log => log;

                public {0}? Find(long id) => byId.TryGetValue(id, out var found) ? found : null;

                public bool Save({0} item)
                {
                    ArgumentNullException.ThrowIfNull(item);
                    var isNew = byId.TryAdd(item.Id, item);
                    if (!isNew)
                        byId[item.Id] = item;
                    log.Add($"{(isNew ? "added" : "replaced")} {item.Id} '{item.Name}' ({Count} in all)");
                    return isNew;
                }

                public IEnumerable<{0}> Active() => byId.Values.Where(one => one.IsActive).OrderBy(one => one.Name, StringComparer.Ordinal);

                public int RemoveWhere(Func<{0}, bool> predicate)
                {
                    var gone = byId.Values.Where(predicate).Select(item => item.Id).ToList();
                    foreach (var id in gone)
                        byId.Remove(id);
                    return gone.Count;
                }
            """),
        ("Validator", """
                private const int LongestName = 200;

                public static IReadOnlyList<string> Validate({0} item)
                {
                    var faults = new List<string>();
                    if (item.Id <= 0)
                        faults.Add($"Id must be positive, not {item.Id}");
                    if (string.IsNullOrWhiteSpace(item.Name))
                        faults.Add("Name is missing");
                    else if (item.Name.Length > LongestName)
                        faults.Add($"Name has {item.Name.Length} characters, {LongestName} are allowed");
                    switch (item.Weight)
                    {
                        case < 0:
                            faults.Add("Weight is negative");
                            break;
                        case double.NaN:
                            faults.Add("Weight is no number");
                            break;
                        default:
                            break;
                    }

                    for (var i = 0; i < item.Labels.Count; i++)
                        if (item.Labels.IndexOf(item.Labels[i]) != i)
                            faults.Add($"label {i} repeats '{item.Labels[i]}'");
                    return faults;
                }
            """),
        ("View", """
                public static string Title({0} item) => item.Parent is { Name: var parent } ? $"{parent} / {item.Name}" : item.Name;

                public static string Describe({0} item, int width)
                {
                    var text = new StringBuilder();
                    text.AppendLine(Title(item));
                    text.Append('-', Math.Min(width, item.Name.Length)).AppendLine();
                    text.Append("state ").Append(item.State).Append(", ").Append(item.Count).AppendLine(" times");
                    foreach (var (key, child) in item.Children.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                        text.Append("  ").Append(key.PadRight(12)).Append(child.Name).AppendLine(child.IsActive ? "" : " (inactive)");
                    if (item.Payload.Length > 0)
                        text.Append(item.Payload.Length).Append(" bytes, zero: ").Append(item.Payload.Count(b => b == 0)).Append('\n');
                    return text.ToString();
                }
            """),
        ("Service", """
                private readonly {0}Store store = new();

                public async Task<int> ImportAsync(IAsyncEnumerable<{0}> items, CancellationToken cancellationToken)
                {
                    var saved = 0;
                    await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
                    {
                        if ({0}Validator.Validate(item) is { Count: > 0 } faults)
                            throw new InvalidOperationException(string.Join("; ", faults));
                        if (store.Save(item))
                            saved++;
                    }

                    return saved;
                }

                public (int Count, double Weight) Totals() => store.Active()
                    .Aggregate((Count: 0, Weight: 0.0), (sum, item) => (sum.Count + item.Count, sum.Weight + (item.Weight ?? 0)));

                public string Report(int width) => string.Join("\n\n", store.Active().Select(item => {0}View.Describe(item, width)));
            """),
    ];

    public static IEnumerable<SourceFile> FilesFor(GeneratedCode code) =>
        from message in Enumerable.Range(0, code.Messages)
        from kind in Kinds
        let name = $"Message{message}"
        select new SourceFile($"{name}{kind.Name}.cs", Class(name, kind.Name, kind.Body));

    private static string Class(string message, string kind, string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Generated;

        public sealed class {{message}}{{kind}}
        {
        {{body.Replace("{0}", message, StringComparison.Ordinal)}}
        }

        """;
}
