using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Tool.Checking;

namespace SchemaEvolution.Tool.Tests.Checking;

public sealed class ExpiryTests
{
    private static readonly DateTime LastDay = new(2027, 3, 1);

    private static readonly BaselineFile File = BaselineFile.Empty with
    {
        Accepts = EquatableArray.Of(
            new AcceptLine("EVO301", "Acme.Order.Total", 2, "for good"),
            new AcceptLine("EVO302", "Acme.Order.Id", 2, "for now", Until: LastDay)),
    };

    [Fact]
    public void On_its_last_day_a_line_is_in_force() => Assert.Equal(File, new Expiry(LastDay).Apply(File));

    [Fact]
    public void On_the_day_after_it_is_not() => Assert.Equal([File.Accepts[0]], new Expiry(LastDay.AddDays(1)).Apply(File).Accepts);

    [Fact]
    public void Explains_what_has_expired()
    {
        var expiry = new Expiry(LastDay.AddDays(1));
        Assert.Equal(" The acceptance expired on 2027-03-01.", expiry.Explain(File, "EVO302", "Acme.Order.Id"));
        Assert.Empty(expiry.Explain(File, "EVO301", "Acme.Order.Total"));
        Assert.Empty(new Expiry(LastDay).Explain(File, "EVO302", "Acme.Order.Id"));
    }
}
