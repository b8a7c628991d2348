namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>A message with some members, and all that these may refer to.</summary>
internal sealed class SampleCode(Library library)
{
    public const string Root = "Acme.Order";

    private const string Enums = """
        public enum Status { None, Paid, Gone }
        public enum Settled { None, Settled, Gone }
        public enum Moved { None, Gone, Paid }
        public enum More { None, Paid, Gone, Refunded }
        [JsonConverter(typeof(JsonStringEnumConverter))] public enum Text { None, Paid, Gone }
        [JsonConverter(typeof(JsonStringEnumConverter))] public enum TextSettled { None, Settled, Gone }
        [JsonConverter(typeof(JsonStringEnumConverter))] public enum TextMoved { None, Gone, Paid }
        [JsonConverter(typeof(JsonStringEnumConverter))] public enum TextMore { None, Paid, Gone, Refunded }
        """;

    private const string OtherDiscriminator = "JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\"), ";

    /// <param name="members">The type and the name of each property, after its attributes, with semicolons between them.</param>
    public CodeVersion Compile(string members) => new(library, $"""
        namespace Acme;
        {Class(library.Root, "Order", members)}
        {Class(library.Class, "Line", "int X; string Y")}
        {Class(library.Class, "Row", "int X; string Y")}
        {Class(library.Class, "Other", "int X; long Y")}
        {Family("Shape", "", "Circle")}
        {Family("ShapeMore", "", "Circle", "Square")}
        {Family("ShapeOther", "", "Disc")}
        {Family("ShapeKind", OtherDiscriminator, "Circle")}
        {Enums}
        """);

    private string Class(string head, string name, string members) => $"{head}public class {name} {{ {Properties(members)} }}";

    /// <summary>A base class with subtypes; those of several families bear the same names on the wire.</summary>
    private string Family(string name, string attributes, params string[] subtypes)
    {
        var known = subtypes.Select(subtype => library.Case($"{name}{subtype}", subtype));
        var classes = subtypes.Select(subtype => Class(library.Subtype(subtype), $"{name}{subtype} : {name}", "int R"));
        var head = $"{library.Class}[{attributes}{string.Join(", ", known)}] ";
        return $"{head}public abstract class {name} {{ {Properties("int Z")} }}\n{string.Join('\n', classes)}";
    }

    private string Properties(string members) => string.Concat(members.Split(';').Select(member => Property(member.Trim())));

    private string Property(string member)
    {
        var end = member.StartsWith('[') ? member.IndexOf("] ", StringComparison.Ordinal) + 1 : 0;
        var (attributes, property) = (member[..end], member[end..].Trim());
        var own = attributes.Contains("DataMember", StringComparison.Ordinal) ? "" : library.Member;
        return $"{own}{attributes} public {property} {{ get; set; }} ";
    }
}
