using SchemaEvolution.Serialization;
using SchemaEvolution.Text;

namespace SchemaEvolution.Tests.Text;

public sealed class MessageNameTests
{
    [Theory]
    [InlineData("Acme.Shop.Order", "Order")]
    [InlineData("global::Order", "Order")]
    [InlineData("Acme.Page`1", "Page")]
    [InlineData("Acme.Page<T>", "Page")]
    [InlineData("Acme.Book<Acme.Shop.Order>.Page", "Page")]
    [InlineData("Acme.Book<T>.Page<T,U>", "Page")]
    public void A_message_is_shown_by_the_last_part_of_its_name(string name, string shown)
    {
        Named.Name = name;
        Assert.Equal($"{shown} {{ }}", MessageText.Of<int, Named>(0));
    }

    private readonly struct Named : ICodec<int>
    {
        [ThreadStatic]
        private static string? name;

        public static string Name { set => name = value; }

        public static MessageDescriptor Descriptor => new(name!);

        public static void Write<W>(scoped ref W writer, int message)
            where W : struct, IFieldWriter, allows ref struct
        {
        }

        public static int Read<R>(scoped ref R reader)
            where R : struct, IFieldReader, allows ref struct => 0;

        public static int Merge<R>(scoped ref R reader, int existing)
            where R : struct, IFieldReader, allows ref struct => existing;
    }
}
