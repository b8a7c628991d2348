namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>
/// What each change does in each format: the row's number, the facts before and after, and the verdicts (backward/forward) in the order
/// of all formats.
/// </summary>
internal static class ChangeMatrix
{
    /// <summary>Fields that come, go, or change their tag or name.</summary>
    private const string Fields = """
        A1 | 1 A int32 | 1 A int32; 2 B int32 optional | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        A2 | 1 A int32 | 1 A int32; 2 B int32 required | breaks/safe | breaks/safe | breaks/safe | breaks/safe | breaks/safe
        A3 | 1 A int32 | 1 A int32; 2 B enum Shop.Grade | safe/safe | safe/safe | safe/safe | safe/safe | breaks/safe
        A5 | 1 A int32; 2 B int32 optional | 1 A int32 | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        A6 | 1 A int32; 2 B int32 required | 1 A int32 | safe/breaks | safe/breaks | safe/breaks | safe/breaks | safe/breaks
        A10 | 1 A int32 | 2 A int32 | breaks/breaks | safe/safe | breaks/breaks | breaks/breaks | safe/safe
        A10 | 1 A int32; 2 B int32 | 2 A int32; 1 B int32 | wrong/wrong | safe/safe | wrong/wrong | wrong/wrong | safe/safe
        A12 | 1 A int32 | 1 B int32 | safe/safe | breaks/breaks | safe/safe | safe/safe | breaks/breaks
        A12 | 1 A int32 required | 1 B int32 required | safe/safe | breaks/breaks | safe/safe | safe/safe | breaks/breaks
        A13 | 1 A int32 | 1 B int32 alias A | safe/safe | safe/breaks | safe/safe | safe/safe | safe/breaks
        """;

    /// <summary>Single values of another type.</summary>
    private const string Scalars = """
        B1 | 1 V int32 | 1 V int64 | safe/lossy | safe/lossy | breaks/breaks | breaks/breaks | safe/breaks
        B2 | 1 V int64 | 1 V int32 | lossy/safe | lossy/safe | breaks/breaks | breaks/breaks | breaks/safe
        B3 | 1 V int32 | 1 V uint32 | lossy/lossy | lossy/lossy | breaks/breaks | breaks/breaks | lossy/breaks
        B3 | 1 V int64 | 1 V uint64 | lossy/lossy | lossy/lossy | lossy/lossy | lossy/lossy | lossy/lossy
        B4 | 1 V bool | 1 V int32 | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        B4 | 1 V int32 | 1 V bool | lossy/safe | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        B5 | 1 V int32 | 1 V sint32 | wrong/wrong | safe/safe | safe/safe | safe/safe | safe/safe
        B6 | 1 V sint32 | 1 V sint64 | safe/lossy | safe/lossy | breaks/breaks | breaks/breaks | safe/breaks
        B7 | 1 V int32 | 1 V fixed32 | breaks/breaks | lossy/lossy | breaks/breaks | breaks/breaks | lossy/breaks
        B7 | 1 V int32 | 1 V sfixed32 | breaks/breaks | safe/safe | safe/safe | safe/safe | safe/safe
        B8 | 1 V fixed32 | 1 V sfixed32 | lossy/lossy | lossy/lossy | breaks/breaks | breaks/breaks | breaks/lossy
        B8 | 1 V fixed64 | 1 V sfixed64 | lossy/lossy | lossy/lossy | lossy/lossy | lossy/lossy | lossy/lossy
        B9 | 1 V float | 1 V double | breaks/breaks | safe/lossy | safe/lossy | safe/lossy | safe/breaks
        B10 | 1 V int32 | 1 V double | breaks/breaks | safe/lossy | breaks/breaks | breaks/breaks | safe/breaks
        B10 | 1 V int64 | 1 V double | breaks/breaks | lossy/lossy | breaks/breaks | breaks/breaks | safe/breaks
        B10 | 1 V int64 | 1 V float | breaks/breaks | lossy/lossy | breaks/breaks | breaks/breaks | safe/breaks
        B11 | 1 V string | 1 V bytes | safe/lossy | wrong/wrong | safe/lossy | safe/lossy | safe/safe
        B12 | 1 V Shop.Line | 1 V bytes | safe/breaks | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        B13 | 1 V string | 1 V int32 | breaks/breaks | lossy/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        B13 | 1 V int64 | 1 V int64[text] | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        B13 | 1 V char | 1 V string | breaks/breaks | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks
        B14 | 1 V enum Shop.Status | 1 V int32 | safe/safe | breaks/safe | safe/safe | safe/safe | breaks/breaks
        B15 | 1 V enum Shop.Status | 1 V string | breaks/breaks | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks
        """;

    /// <summary>Single, repeated, mapped; and what they are of.</summary>
    private const string Collections = """
        C1 | 1 V string | 1 V list<string> | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C1 | 1 V Shop.Line | 1 V list<Shop.Line> | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C2 | 1 V int32 | 1 V list<int32> | safe/breaks | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C2 | 1 V int32 | 1 V list<int32> expanded | safe/breaks | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C3 | 1 V list<string> | 1 V string | lossy/safe | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C3 | 1 V list<int32> | 1 V int32 | breaks/safe | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C4 | 1 V list<int32> packed | 1 V list<int32> expanded | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        C5 | 1 V map<string,int32> | 1 V list<Shop.Entry> | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C7 | 1 V list<int32> | 1 V set<int32> | safe/safe | safe/safe | breaks/breaks | breaks/breaks | safe/safe
        C8 | 1 V list<int32> | 1 V list<int64> | safe/lossy | safe/lossy | wrong/wrong | safe/lossy | safe/breaks
        C8 | 1 V map<string,int32> | 1 V map<string,int64> | safe/lossy | safe/lossy | wrong/wrong | safe/lossy | safe/breaks
        C8 | 1 V map<int32,string> | 1 V map<int64,string> | safe/lossy | safe/lossy | wrong/wrong | safe/lossy | safe/lossy
        C9 | 1 V list<fixed32> | 1 V list<int32> | wrong/wrong | lossy/lossy | wrong/wrong | lossy/lossy | breaks/lossy
        C9 | 1 V list<float> | 1 V list<int32> | wrong/wrong | lossy/lossy | wrong/wrong | wrong/wrong | breaks/safe
        C9 | 1 V list<string> | 1 V list<int32> | wrong/wrong | lossy/breaks | wrong/wrong | wrong/wrong | breaks/breaks
        C10 | 1 V list<int32> | 1 V list<list<int32>> | wrong/wrong | breaks/breaks | wrong/wrong | wrong/wrong | breaks/breaks
        """;

    /// <summary>Required, optional, implicit, and with a default.</summary>
    private const string Presences = """
        D1 | 1 V int32 optional | 1 V int32 required | breaks/safe | breaks/safe | breaks/safe | breaks/safe | breaks/safe
        D1 | 1 V int32 | 1 V int32 required | breaks/safe | breaks/safe | breaks/safe | breaks/safe | safe/safe
        D2 | 1 V int32 required | 1 V int32 optional | safe/breaks | safe/breaks | safe/breaks | safe/breaks | safe/breaks
        D2 | 1 V int32 required | 1 V int32 | safe/breaks | safe/breaks | safe/breaks | safe/breaks | safe/safe
        D3 | 1 V int32 | 1 V int32 optional | lossy/lossy | lossy/lossy | safe/lossy | safe/lossy | safe/breaks
        D3 | 1 V int32 optional | 1 V int32 | lossy/lossy | lossy/lossy | lossy/safe | lossy/safe | breaks/safe
        D4 | 1 V int32 default 3 | 1 V int32 default 4 | wrong/wrong | wrong/wrong | wrong/wrong | wrong/wrong | safe/safe
        D5 | 1 V list<string> | 1 V list<string?> | safe/safe | safe/breaks | safe/safe | safe/safe | safe/breaks
        D6 | 1 V list<string?> | 1 V list<string> | safe/safe | breaks/safe | safe/safe | safe/safe | breaks/safe
        D7 | 1 V string optional | 1 V string | lossy/lossy | lossy/lossy | lossy/safe | lossy/safe | breaks/safe
        """;

    /// <summary>
    /// Values of enums. Where numbers are on the wire, a new name at a number may mean something new: whether it is a rename instead,
    /// and harmless, is for the rule to say.
    /// </summary>
    private const string Enums = """
        E1 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 2 Refunded | safe/safe | safe/breaks | safe/safe | safe/safe | safe/breaks
        E2 | enum 0 Unknown; 1 Paid | enum 0 Unknown | safe/safe | breaks/safe | safe/safe | safe/safe | breaks/safe
        E3 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled | safe/safe | breaks/breaks | safe/safe | safe/safe | breaks/breaks
        E3 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled alias Paid | safe/safe | safe/breaks | safe/safe | safe/safe | breaks/breaks
        E4 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 2 Paid | wrong/wrong | safe/safe | wrong/wrong | wrong/wrong | safe/safe
        E4 | enum 0 Unknown; 1 Paid | enum 1 Unknown; 0 Paid | wrong/wrong | wrong/wrong | wrong/wrong | wrong/wrong | safe/safe
        E5 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 1 Settled | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        """;

    /// <summary>Cases of unions and members of oneofs.</summary>
    private const string Unions = """
        F1 | union 1 Shop.Line | union 1 Shop.Line; 2 Shop.Entry | safe/safe | safe/breaks | safe/lossy | safe/lossy | safe/breaks
        F2 | union 1 Shop.Line; 2 Shop.Entry | union 1 Shop.Line | lossy/safe | breaks/safe | lossy/safe | lossy/safe | breaks/safe
        F3 | union 1 Shop.Line | union 2 Shop.Line | breaks/breaks | safe/safe | breaks/breaks | breaks/breaks | safe/safe
        F3 | union 1 Shop.Line; 2 Shop.Entry | union 2 Shop.Line; 1 Shop.Entry | wrong/wrong | safe/safe | wrong/wrong | wrong/wrong | safe/safe
        F4 | 1 A int32 optional | 1 A int32 optional oneof p | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        F5 | 1 A int32 optional; 2 B int32 optional | 1 A int32 optional oneof p; 2 B int32 optional oneof p | lossy/safe | breaks/safe | lossy/safe | lossy/safe | lossy/safe
        F6 | 1 A int32 optional oneof p; 2 B int32 optional oneof p; 3 C int32 optional | 1 A int32 optional oneof p; 2 B int32 optional oneof p; 3 C int32 optional oneof p | lossy/safe | breaks/safe | lossy/safe | lossy/safe | lossy/safe
        F6 | 1 A int32 optional oneof p; 2 B int32 optional oneof q | 1 A int32 optional oneof p; 2 B int32 optional oneof p | lossy/safe | breaks/safe | lossy/safe | lossy/safe | lossy/safe
        F7 | 1 A int32 optional oneof p; 2 B int32 optional oneof p | 1 A int32 optional | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        F7 | 1 A int32 optional oneof p | 1 A int32 optional | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        F8 | 1 A int32 optional oneof p; 2 B int32 optional oneof p; 3 C int32 optional oneof p | 1 A int32 optional oneof p; 2 B int32 optional oneof p; 3 C int32 optional | safe/lossy | safe/breaks | safe/lossy | safe/lossy | safe/lossy
        F9 | union 1 Shop.Line; 2 Shop.Entry | union 2 Shop.Entry; 1 Shop.Line | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        """;

    /// <summary>Names of types, and logical types.</summary>
    private const string Representations = """
        G1 | 1 V Shop.Line | 1 V Shop.Row | safe/safe | safe/safe | safe/safe | safe/safe | breaks/breaks
        G1 | 1 V Shop.Line | 1 V Archive.Line | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        G2 | 1 V enum Shop.Status | 1 V enum Shop.State | wrong/wrong | safe/safe | wrong/wrong | wrong/wrong | breaks/breaks
        G4 | 1 V timestamp | 1 V timestamptz | safe/lossy | safe/lossy | safe/lossy | safe/lossy | breaks/breaks
        G6 | 1 V timestamp[milliseconds] | 1 V timestamp[microseconds] | wrong/wrong | wrong/wrong | wrong/wrong | wrong/wrong | wrong/wrong
        G8 | 1 V string | 1 V timestamp | breaks/breaks | breaks/safe | breaks/breaks | breaks/breaks | breaks/breaks
        G9 | 1 V decimal | 1 V double | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        G10 | 1 V guid | 1 V string | breaks/breaks | safe/breaks | breaks/breaks | breaks/breaks | safe/breaks
        """;

    /// <summary>All cells, each with the name of its row and its format.</summary>
    public static TheoryData<string, string, string, string, string> Cells =>
        MatrixTable.Parse(Fields, Scalars, Collections, Presences, Enums, Unions, Representations);
}
