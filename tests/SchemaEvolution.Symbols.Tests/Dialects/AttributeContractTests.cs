using System.Reflection;
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
    public void Every_known_name_is_an_attribute_and_every_attribute_is_known() => Assert.Equal(
        typeof(MessageAttribute).Assembly.GetExportedTypes().Where(typeof(Attribute).IsAssignableFrom).Select(type => type.FullName).Order(StringComparer.Ordinal),
        typeof(KnownTypeNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null) as string).Order(StringComparer.Ordinal));

    private static IEnumerable<(string, int)> Pairs<T>() where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => (value.ToString(), Convert.ToInt32(value)));
}
