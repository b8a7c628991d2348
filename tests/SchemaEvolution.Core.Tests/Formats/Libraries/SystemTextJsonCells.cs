namespace SchemaEvolution.Core.Tests.Formats.Libraries;

internal static class SystemTextJsonCells
{
    public const string Rows = """
        A1 | "A" A int32 | "A" A int32; "B" B int32 | safe/safe
        A2 | "A" A int32 | "A" A int32; "B" B int32 required | breaks/safe
        A3 | "A" A int32 | "A" A int32; "B" B enum Shop.Status | safe/safe
        A5 | "A" A int32; "B" B int32 | "A" A int32 | safe/safe
        A6 | "A" A int32; "B" B int32 required | "A" A int32 | safe/breaks
        A11 | "A" A int32; "B" B int32 | "B" B int32; "A" A int32 | safe/safe
        A12 | "A" A int32 | "B" B int32 | breaks/breaks | L: the member is skipped
        A12 | "A" A int32 required | "B" B int32 required | breaks/breaks
        A13 | "a" A int32 | "a" B int32 | safe/safe
        B1 | int32 | int64 | safe/lossy
        B2 | int64 | int32 | lossy/safe
        B3 | int32 | uint32 | lossy/lossy
        B4 | bool | int32 | breaks/breaks
        B9 | float | double | safe/lossy | every narrowing loses precision
        B10 | int32 | double | safe/lossy | ok was measured; 0.1 is no integer
        B11 | string | bytes | wrong/wrong | X or S
        B12 | Shop.Line | bytes | breaks/breaks
        B13 | string | int32 | breaks/breaks
        B14 | enum Shop.Status | int32 | safe/safe
        B14 | enum Shop.Status[text] | int32 | breaks/safe
        B15 | enum Shop.Status | string | breaks/breaks
        B15 | enum Shop.Status[text] | string | safe/lossy
        B16 | enum Shop.Status | enum Shop.Status[int64] | safe/safe
        B16 | enum Shop.Status | enum Shop.Status[uint8] | safe/safe
        C1 | string | list<string> | breaks/breaks
        C2 | int32 | list<int32> | breaks/breaks
        C3 | list<int32> | int32 | breaks/breaks
        C5 | map<string,int32> | list<Shop.Entry> | breaks/breaks
        C7 | list<int32> | set<int32> | safe/safe
        C8 | list<int32> | list<int64> | safe/lossy
        C9 | list<string> | list<int32> | breaks/breaks
        C10 | list<int32> | list<list<int32>> | breaks/breaks
        C11 | bytes | list<uint8> | breaks/breaks
        D1 | "V" V int32 | "V" V int32 required | breaks/safe
        D2 | "V" V int32 required | "V" V int32 | safe/breaks
        D4 | "V" V int32 default 3 | "V" V int32 default 4 | wrong/wrong | a default is recorded where it may be left out (WhenWritingDefault)
        D5 | "V" V int32 | "V" V int32 optional | safe/breaks
        D6 | "V" V int32 optional | "V" V int32 | breaks/safe
        D7 | "V" V string optional | "V" V string | safe/safe
        D7 | list<string?> | list<string> | safe/safe
        D8 | int32 | Shop.Line | breaks/breaks
        E1 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 2 Refunded | safe/safe
        E2 | enum 0 Unknown; 1 Paid | enum 0 Unknown | safe/safe
        E3 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled | safe/safe
        E4 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 2 Paid | wrong/wrong
        E5 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 1 Settled | safe/safe
        F1 | "A" A int32 | "A" A int32; "line" Line Shop.Line oneof case | safe/safe
        F1 | "A" A int32; "b" B Shop.Line oneof case | "A" A int32; "b" B Shop.Line oneof case; "line" Line Shop.Line oneof case | safe/breaks
        F2 | "A" A int32; "line" Line Shop.Line oneof case | "A" A int32 | breaks/safe
        F3 | "A" A int32; "line" Line Shop.Line oneof case | "A" A int32; "row" Line Shop.Line oneof case | breaks/breaks
        F9 | "l" Line Shop.Line oneof case; "r" Row Shop.Row oneof case | "r" Row Shop.Row oneof case; "l" Line Shop.Line oneof case | safe/safe
        G1 | Shop.Line | Shop.Row | safe/safe
        G4 | timestamp | timestamptz | safe/lossy
        G5 | timestamp | int64 | breaks/breaks
        G8 | string | timestamp | breaks/safe | not all text is a point in time
        G9 | decimal | double | lossy/lossy | ok, but a decimal has more digits and a double a wider range
        G10 | guid | string | safe/breaks | not all text is a GUID
        G12 | "Total" Total int32 | "total" Total int32 | breaks/breaks | L: the member is skipped
        G13 | enum Shop.Status | enum Shop.Status[text] | safe/breaks
        G13 | enum Shop.Status[text] | enum Shop.Status | breaks/safe
        """;

    public const string EnumNames = """
        B14 | enum Shop.Status | int32 | breaks/safe
        E1 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 2 Refunded | safe/breaks
        E2 | enum 0 Unknown; 1 Paid | enum 0 Unknown | breaks/safe
        E3 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled | breaks/breaks
        E4 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 2 Paid | safe/safe
        E4 | enum 0 Unknown; 1 Paid | enum 1 Unknown; 0 Paid | safe/safe
        E5 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 1 Settled | safe/safe
        """;

    public const string Unmapped = """
        A1 | "A" A int32 | "A" A int32; "B" B int32 | safe/breaks
        A5 | "A" A int32; "B" B int32 | "A" A int32 | breaks/safe
        """;

    public const string NumbersFromText = """
        B13 | string | int32 | lossy/breaks
        B13 | int32[text] | int32 | safe/safe
        """;

    public const string AnyCase = """
        G12 | "Total" Total int32 | "total" Total int32 | safe/safe
        """;

    public const string Listed = """
        D7 | "V" V string | "V" V string; "$non-null members" V string | breaks/safe
        D7 | "V" V string; "$non-null members" V string | "V" V string | safe/breaks
        D7 | "A" A int32; "V" V string | "A" A int32; "V" V string; "$non-null members" "A, V" string | breaks/safe
        D7 | "V" V string; "$unread members" V string | "V" V string | safe/safe
        D7 | "V" V string | "V" V string; "$unread members" V string | breaks/safe
        """;

    public const string Unreached = """
        A4 | an initializer decides what a reader sees where nothing was written, not what becomes of what was
        A7 A8 A9 A10 A14 A15 | names are the keys, and there is one layout
        A16 | members of base classes count as those of the class
        B5 B6 B7 B8 C4 D3 E7 F4 F5 F6 F7 F8 G3 G6 G7 G11 G15 | the library has no such thing
        C6 | an array is a list here
        E6 | which of two names of one number comes first is not recorded
        G2 G14 | not on the wire
        """;
}
