using SchemaEvolution.Tool.Checking;

namespace SchemaEvolution.Tool.Tests.Checking;

public sealed class FingerprintTests
{
    // printf 'EVO302\nAcme.Order.Quantity\nint64\nint32' | sha256sum
    [Fact]
    public void Is_the_beginning_of_a_hash_of_rule_subject_old_and_new_fact() =>
        Assert.Equal("1ef72bbce391", Fingerprint.Of("EVO302", "Acme.Order.Quantity", "int64", "int32"));

    [Theory]
    [InlineData("EVO303", "Acme.Order.Quantity", "int64", "int32")]
    [InlineData("EVO302", "Acme.Order.Quantities", "int64", "int32")]
    [InlineData("EVO302", "Acme.Order.Quantity", "uint64", "int32")]
    [InlineData("EVO302", "Acme.Order.Quantity", "int64", null)]
    public void Differs_with_each_of_them(string rule, string subject, string? old, string? @new) =>
        Assert.NotEqual(Fingerprint.Of("EVO302", "Acme.Order.Quantity", "int64", "int32"), Fingerprint.Of(rule, subject, old, @new));
}
