using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Symbols.Dialects;

namespace SchemaEvolution.Symbols.Tests.Dialects;

public sealed class AttributeContractTests
{
    [Fact]
    public void Encodings_have_the_names_and_numbers_of_the_model() => Assert.Equal(Pairs<FieldEncoding>(), Pairs<TagEncoding>());

    [Fact]
    public void Roles_have_the_names_and_numbers_of_the_model() => Assert.Equal(Pairs<SchemaRole>(), Pairs<MessageRole>());

    [Fact]
    public void Every_attribute_of_ours_is_known_by_its_name() => Assert.Equal(
        typeof(MessageAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Attribute)))
            .Select(type => type.FullName)
            .Order(StringComparer.Ordinal),
        typeof(KnownTypeNames).GetFields()
            .Select(field => field.GetValue(null) as string)
            .Where(name => name!.StartsWith("SchemaEvolution.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    private static IEnumerable<(string, int)> Pairs<T>() where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => (value.ToString(), Convert.ToInt32(value)));
}
