namespace SchemaEvolution.Core.Tests.Formats.Libraries;

internal static class OrleansCells
{
    public const string Rows = """
        A1 | 0 A int32 | 0 A int32; 1 B int32 | safe/safe
        A3 | 0 A int32 | 0 A int32; 1 B enum Shop.Status | safe/safe
        A5 | 0 A int32; 1 B int32 | 0 A int32 | safe/safe
        A7 | 0 A int32; 1 B int32 | 0 A int32 | safe/safe
        A8 | 0 A int32; 1 B int32 | 0 A int32; 1 C string | breaks/breaks
        A10 | 0 A int32; 1 B string | 1 A int32; 0 B string | breaks/breaks | X or S
        A10 | 0 A int32; 1 B int32 | 1 A int32; 0 B int32 | wrong/wrong | of two numbers nothing is noticed
        A11 | 0 A int32; 1 B int32 | 1 B int32; 0 A int32 | safe/safe
        A12 | 0 A int32 | 0 B int32 | safe/safe
        A16 | 0 A int32; "$base" Base Shop.Line | 0 A int32 | wrong/breaks
        A16 | 0 A int32 | 0 A int32; "$base" Base Shop.Line | breaks/wrong
        A16 | 0 A int32; "$base" Base Shop.Line | 0 A int32; "$base" Base Shop.Row | breaks/breaks
        B1 | int32 | int64 | safe/lossy
        B2 | int64 | int32 | lossy/safe
        B3 | int32 | uint32 | wrong/wrong
        B4 | bool | int32 | wrong/wrong
        B9 | float | double | safe/lossy
        B10 | int32 | float | wrong/wrong
        B10 | int32 | double | wrong/wrong
        B10 | int64 | double | wrong/wrong
        B11 | string | bytes | breaks/breaks | the documentation forbids what was measured as ok
        B12 | Shop.Line | bytes | breaks/breaks
        B13 | string | int32 | breaks/breaks
        B14 | enum Shop.Status | int32 | safe/safe
        B14 | enum Shop.Status | uint32 | wrong/wrong
        B15 | enum Shop.Status | string | breaks/breaks
        B16 | enum Shop.Status | enum Shop.Status[int64] | safe/safe
        B16 | enum Shop.Status | enum Shop.Status[uint8] | wrong/wrong
        C1 | string | list<string> | breaks/breaks
        C2 | int32 | list<int32> | breaks/breaks
        C3 | list<int32> | int32 | breaks/breaks
        C5 | map<string,int32> | list<Shop.Entry> | breaks/breaks
        C7 | list<int32> | set<int32> | breaks/breaks
        C7 | list<list<int32>> | list<set<int32>> | breaks/breaks
        C8 | list<int32> | list<int64> | safe/lossy
        C9 | list<string> | list<int32> | breaks/breaks
        C10 | list<int32> | list<list<int32>> | breaks/breaks
        C11 | bytes | list<uint8> | breaks/breaks
        D4 | 0 V int32 default 3 | 0 V int32 default 4 | wrong/wrong | a default is recorded where it may be left out ([OmitDefaultMemberValues])
        D5 | 0 V int32 | 0 V int32 optional | safe/breaks
        D6 | 0 V int32 optional | 0 V int32 | breaks/safe
        D7 | 0 V string optional | 0 V string | safe/safe
        D8 | int32 | Shop.Line | breaks/breaks
        E1 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 2 Refunded | safe/safe
        E2 | enum 0 Unknown; 1 Paid | enum 0 Unknown | safe/safe
        E3 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled | safe/safe
        E4 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 2 Paid | wrong/wrong
        E5 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 1 Settled | safe/safe
        E6 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled; 1 Paid | safe/safe
        F3 | 0 A int32; "$alias" line string | 0 A int32; "$alias" row string | lossy/lossy
        F3 | 0 A int32 | 0 A int32; "$alias" row string | safe/lossy
        F3 | 0 A int32; "$kind" class string | 0 A int32; "$kind" "abstract class" string | breaks/safe
        G1 | Shop.Line | Shop.Row | breaks/breaks | ok where the name is not written
        G1 | Shop.Line | Archive.Line | breaks/breaks | ok where the name is not written
        G4 | timestamp | timestamptz | breaks/breaks
        G5 | timestamp | int64 | wrong/wrong
        G5 | duration | int64 | wrong/wrong
        G8 | string | timestamp | breaks/breaks
        G9 | decimal | double | lossy/lossy | backward was measured as ok; a decimal has more digits than a double
        G10 | guid | string | wrong/breaks
        """;

    public const string Unreached = """
        A2 A6 D1 D2 | required members are not checked by readers, so that nothing is required
        A4 | an initializer decides what a reader sees where nothing was written, not what becomes of what was
        A9 | no format can see that a member means something else
        A13 A14 A15 | names are not on the wire, and there is one layout
        B5 B6 B7 B8 C4 D3 E7 F4 F5 F6 F7 F8 G3 G6 G7 G11 G12 G13 G15 | the library has no such thing
        C6 | an array is a list here
        F1 F2 F9 | subtypes are not declared: a new one is known by its name alone
        G2 | not on the wire
        G14 | a struct or record has the same fields; what the documentation forbids is a level more, which is A16
        """;
}
