using SchemaEvolution.Core.Policy;

namespace SchemaEvolution.Core.Tests.Policy;

public class CompatibilityPolicyTests
{
    [Theory]
    [InlineData("full", "Backward Forward", false)]
    [InlineData("backward", "Backward", false)]
    [InlineData("forward", "Forward", false)]
    [InlineData("none", "", false)]
    [InlineData("full_latest", "Backward Forward", true)]
    [InlineData("backward_latest", "Backward", true)]
    [InlineData("forward_latest", "Forward", true)]
    [InlineData("none_latest", "", true)]
    [InlineData(" Full_Latest ", "Backward Forward", true)]
    public void Word_names_directions_and_versions(string word, string directions, bool latestOnly)
    {
        var policy = CompatibilityPolicy.TryParse(word)!;
        Assert.Equal(directions, string.Join(' ', policy.Directions));
        Assert.Equal(latestOnly, policy.LatestOnly);
        Assert.Equal(directions.Length == 0, policy.IsNone);
    }

    [Theory]
    [InlineData("")]
    [InlineData("latest")]
    [InlineData("_latest")]
    [InlineData("full latest")]
    [InlineData("full_latest_latest")]
    [InlineData("transitive")]
    public void Other_words_are_none(string word) => Assert.Null(CompatibilityPolicy.TryParse(word));

    [Theory]
    [InlineData(SchemaRole.Stored, "Backward Forward")]
    [InlineData(SchemaRole.Event, "Backward Forward")]
    [InlineData(SchemaRole.Request, "Backward")]
    [InlineData(SchemaRole.Response, "Forward")]
    public void Role_sets_the_directions_and_leaves_the_versions(SchemaRole role, string directions)
    {
        foreach (var word in new[] { "full", "backward", "forward", "none", "full_latest", "backward_latest", "forward_latest", "none_latest" })
        {
            var configured = CompatibilityPolicy.TryParse(word)!;
            Assert.Equal(directions, string.Join(' ', configured.For(role).Directions));
            Assert.Equal(configured.LatestOnly, configured.For(role).LatestOnly);
        }
    }
}
