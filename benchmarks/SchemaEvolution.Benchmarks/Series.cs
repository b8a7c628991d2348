using System.Globalization;

namespace SchemaEvolution.Benchmarks;

/// <summary>What the rounds gave for one quantity.</summary>
internal sealed class Series(string name, string format)
{
    private readonly List<double> values = [];

    public void Add(double value) => values.Add(value);

    public void Clear() => values.Clear();

    public override string ToString()
    {
        var sorted = values.Order().ToList();
        return $"{name,-58}{Show(sorted[0]),11}{Show(sorted[sorted.Count / 2]),11}{Show(sorted[^1]),11}";
    }

    private string Show(double value) => value.ToString(format, CultureInfo.InvariantCulture);
}
