namespace SchemaEvolution.Core.Tests.Formats.Libraries;

internal static class MessagePackCells
{
    public const string IntKeys = """
        A1 | 0 A int32 | 0 A int32; 1 B int32 | safe/safe
        A3 | 0 A int32 | 0 A int32; 1 B enum Shop.Status | safe/safe
        A5 | 0 A int32; 1 B int32 | 0 A int32 | safe/safe
        A5 | 0 A int32; 1 B int32; 2 C int32 | 0 A int32; 2 C int32 | safe/breaks
        A5 | 0 A int32; 1 B string; 2 C int32 | 0 A int32; 2 C int32 | safe/safe
        A7 | 0 A int32; 1 B int32 | 0 A int32 | safe/safe
        A8 | 0 A int32; 1 B int32 | 0 A int32; 1 C string | breaks/breaks
        A10 | 0 A int32; 1 B string | 1 A int32; 0 B string | breaks/breaks
        A10 | 0 A int32; 1 B int32 | 1 A int32; 0 B int32 | wrong/wrong | of two numbers nothing is noticed
        A11 | 0 A int32; 1 B int32 | 1 B int32; 0 A int32 | safe/safe
        A12 | 0 A int32 | 0 B int32 | safe/safe
        A14 | 0 A int32 | "A" A int32 | breaks/breaks
        B1 | int32 | int64 | safe/lossy
        B2 | int64 | int32 | lossy/safe
        B3 | int32 | uint32 | lossy/lossy
        B4 | bool | int32 | breaks/breaks
        B9 | float | double | safe/safe | what a narrowing loses is precision alone
        B10 | int32 | double | safe/breaks
        B10 | int32 | float | lossy/breaks | a float rounds large integers
        B11 | string | bytes | safe/breaks
        B12 | Shop.Line | bytes | breaks/breaks
        B13 | string | int32 | breaks/breaks
        B14 | enum Shop.Status | int32 | safe/safe
        B15 | enum Shop.Status | string | breaks/breaks
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
        C11 | bytes | list<uint8> | safe/breaks | only that a list is read from bytes was measured
        D4 | 0 V int32 default 3 | 0 V int32 default 4 | safe/safe
        D5 | 0 V int32 | 0 V int32 optional | safe/breaks
        D5 | list<int32> | list<int32?> | safe/breaks
        D6 | 0 V int32 optional | 0 V int32 | breaks/safe
        D7 | 0 V string optional | 0 V string | safe/safe
        D7 | list<string?> | list<string> | safe/safe
        D8 | int32 | Shop.Line | breaks/breaks
        E1 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 2 Refunded | safe/safe
        E2 | enum 0 Unknown; 1 Paid | enum 0 Unknown | safe/safe
        E3 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled | safe/safe
        E4 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 2 Paid | wrong/wrong
        E5 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 1 Settled | safe/safe
        E6 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled; 1 Paid | safe/safe
        F1 | union 0 Shop.Line | union 0 Shop.Line; 1 Shop.Entry | safe/lossy
        F2 | union 0 Shop.Line; 1 Shop.Entry | union 0 Shop.Line | lossy/safe
        F3 | union 0 Shop.Line; 1 Shop.Entry | union 1 Shop.Line; 0 Shop.Entry | wrong/wrong
        F9 | union 0 Shop.Line; 1 Shop.Entry | union 1 Shop.Entry; 0 Shop.Line | safe/safe
        G1 | Shop.Line | Shop.Row | safe/safe
        G4 | timestamp | timestamptz | breaks/breaks
        G5 | timestamp | int64 | breaks/breaks
        G5 | duration | int64 | safe/safe
        G8 | string | timestamp | breaks/breaks
        G9 | decimal | double | breaks/breaks
        G10 | guid | string | safe/breaks | ok was measured; not all text is a GUID
        """;

    public const string StringKeys = """
        A1 | "A" A int32 | "A" A int32; "B" B int32 | safe/safe
        A5 | "A" A int32; "B" B int32; "C" C int32 | "A" A int32; "C" C int32 | safe/safe
        A11 | "A" A int32; "B" B int32 | "B" B int32; "A" A int32 | safe/safe
        A12 | "A" A int32 | "B" B int32 | breaks/breaks | L: the member is skipped
        A14 | "A" A int32 | 0 A int32 | breaks/breaks
        B1 | int32 | int64 | safe/lossy
        D5 | "V" V int32 | "V" V int32 optional | safe/breaks
        G12 | "Total" Total int32 | "total" Total int32 | breaks/breaks
        """;

    public const string Unreached = """
        A2 A6 D1 D2 | required members are not checked by readers, so that nothing is required
        A4 | an initializer decides what a reader sees where nothing was written, not what becomes of what was
        A9 | no format can see that a member means something else
        A13 A15 | there are no aliases, and one layout
        A16 | members of base classes count as those of the class
        B5 B6 B7 B8 C4 D3 E7 F4 F5 F6 F7 F8 G3 G6 G7 G11 G13 G15 | the library has no such thing
        C6 | an array is a list here
        G2 G14 | not on the wire
        """;
}
