namespace SchemaEvolution.Core.Tests.Formats.Libraries;

internal static class MemoryPackCells
{
    public const string Objects = """
        A1 | 0 A int32 | 0 A int32; 1 B int32 | safe/breaks
        A2 | 0 A int32 | 0 A int32; 1 B string | safe/breaks
        A3 | 0 A int32 | 0 A int32; 1 B enum Shop.Status | safe/breaks
        A5 | 0 A int32; 1 B int32 | 0 A int32 | breaks/safe
        A5 | 0 A int32; 1 B int32; 2 C string | 0 A int32; 1 C string | breaks/wrong
        A6 | 0 A int32; 1 B int32 | 0 A int32 | breaks/safe
        A8 | 0 A int32; 1 B int32 | 0 A int32; 1 C string | breaks/wrong | S or X
        A10 | 0 A int32; 1 B string | 0 B string; 1 A int32 | wrong/wrong
        A11 | 0 A int32; 1 B int32 | 0 B int32; 1 A int32 | wrong/wrong
        A12 | 0 A int32 | 0 B int32 | safe/safe
        A15 | 0 A int32 | 0 A int32; "$layout" VersionTolerant string | wrong/breaks
        A15 | 0 A int32; "$layout" VersionTolerant string | 0 A int32 | breaks/wrong
        A15 | 0 A int32; "$layout" VersionTolerant string | 0 A int32; "$layout" CircularReference string | wrong/wrong
        A15 | 0 A int32 | 0 A int32; "$layout" Unmanaged string | wrong/wrong
        A16 | 0 Base int32; 1 A int32 | 0 A int32 | breaks/wrong
        A16 | 0 A int32 | 0 Base int32; 1 A int32 | wrong/breaks
        B1 | int32 | int64 | breaks/wrong
        B2 | int64 | int32 | wrong/breaks
        B3 | int32 | uint32 | lossy/lossy
        B4 | bool | int32 | wrong/breaks
        B9 | float | double | breaks/wrong
        B10 | int32 | double | breaks/wrong
        B11 | string | bytes | breaks/breaks
        B12 | Shop.Line | bytes | breaks/breaks
        B13 | string | int32 | wrong/breaks
        B14 | enum Shop.Status | int32 | safe/safe
        B14 | enum Shop.Status[uint8] | int32 | breaks/wrong
        B15 | enum Shop.Status | string | breaks/wrong | X was measured; the bytes of a text are a number
        B16 | enum Shop.Status | enum Shop.Status[int64] | breaks/wrong
        B16 | enum Shop.Status | enum Shop.Status[uint8] | wrong/breaks
        C1 | string | list<string> | breaks/wrong
        C2 | int32 | list<int32> | breaks/wrong
        C3 | list<int32> | int32 | wrong/breaks
        C5 | map<string,int32> | list<Shop.Entry> | breaks/breaks | ok was measured of pairs; a message has the number of its members before them
        C7 | list<int32> | set<int32> | safe/safe
        C8 | list<int32> | list<int64> | breaks/wrong
        C9 | list<string> | list<int32> | wrong/wrong | X/S was measured; the bytes of a text are numbers
        C10 | list<int32> | list<list<int32>> | breaks/wrong | X was measured; the count of a list is a number
        C11 | bytes | list<uint8> | safe/safe
        D5 | 0 V int32 | 0 V int32 optional | breaks/wrong
        D5 | list<int32> | list<int32?> | breaks/wrong
        D6 | 0 V int32 optional | 0 V int32 | wrong/breaks
        D7 | 0 V string optional | 0 V string | safe/safe
        D8 | int32 | Shop.Line | breaks/wrong
        E1 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 2 Refunded | safe/safe
        E2 | enum 0 Unknown; 1 Paid | enum 0 Unknown | safe/safe
        E3 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled | safe/safe
        E4 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 2 Paid | wrong/wrong
        E5 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 1 Settled | safe/safe
        E6 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled; 1 Paid | safe/safe
        F1 | union 0 Shop.Line | union 0 Shop.Line; 1 Shop.Entry | safe/breaks
        F2 | union 0 Shop.Line; 1 Shop.Entry | union 0 Shop.Line | breaks/safe
        F3 | union 0 Shop.Line; 1 Shop.Entry | union 1 Shop.Line; 0 Shop.Entry | wrong/wrong
        F9 | union 0 Shop.Line; 1 Shop.Entry | union 1 Shop.Entry; 0 Shop.Line | safe/safe
        G1 | Shop.Line | Shop.Row | safe/safe
        G4 | timestamp | timestamptz | breaks/wrong
        G5 | timestamp | int64 | wrong/wrong
        G5 | duration | int64 | wrong/wrong
        G8 | string | timestamp | wrong/breaks
        G9 | decimal | double | wrong/breaks
        G10 | guid | string | breaks/wrong
        """;

    public const string VersionTolerant = """
        A1 | 0 A int32 | 0 A int32; 1 B int32 | safe/safe
        A3 | 0 A int32 | 0 A int32; 1 B enum Shop.Status | safe/safe
        A5 | 0 A int32; 1 B int32; 2 C string | 0 A int32; 2 C string | safe/safe
        A8 | 0 A int32; 1 B string | 0 A int32; 1 C int32 | wrong/breaks
        A10 | 0 A int32; 1 B string | 0 B string; 1 A int32 | wrong/wrong
        A11 | 0 A int32; 1 B int32 | 1 B int32; 0 A int32 | safe/safe
        A12 | 0 A int32 | 0 B int32 | safe/safe
        B1 | int32 | int64 | breaks/wrong
        """;

    public const string Unmanaged = """
        A1 | 0 A int32 | 0 A int32; 1 B int32 | breaks/wrong | the members of a struct are not counted
        A11 | 0 A int32; 1 B int32 | 0 B int32; 1 A int32 | wrong/wrong
        A12 | 0 A int32 | 0 B int32 | safe/safe
        """;

    public const string Unreached = """
        A4 | the value of an initializer is lost to readers, but nothing that was written is
        A7 A9 | no effect on what is written now
        A13 A14 | names are not on the wire
        B5 B6 B7 B8 C4 D1 D2 D3 E7 F4 F5 F6 F7 F8 G3 G6 G7 G11 G12 G13 | the library has no such thing
        C6 | an array is a list here
        D4 | every value is written
        G2 G14 | not on the wire
        G15 | A1 of the inner type, which is judged where it is declared
        """;
}
