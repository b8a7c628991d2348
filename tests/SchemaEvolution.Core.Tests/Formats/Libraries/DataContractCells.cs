namespace SchemaEvolution.Core.Tests.Formats.Libraries;

/// <summary>The matrix says little of this library: the verdicts were measured with .NET 10.</summary>
internal static class DataContractCells
{
    public const string Rows = """
        A1 | "A" A int32 | "A" A int32; "B" B int32 | safe/safe
        A2 | "A" A int32 | "A" A int32; "B" B int32 required | breaks/safe
        A3 | "A" A int32 | "A" A int32; "B" B enum Shop.Status | safe/safe
        A5 | "A" A int32; "B" B int32 | "A" A int32 | safe/safe
        A6 | "A" A int32; "B" B int32 required | "A" A int32 | safe/breaks
        A11 | "A" A int32; "B" B int32 | "A" A int32 @ order 1; "B" B int32 | breaks/breaks | the member is silently zero
        A11 | "A" A int32; "B" B int32 | "B" B int32; "A" A int32 | safe/safe
        A12 | "A" A int32 | "B" B int32 | breaks/breaks
        A13 | "a" A int32 | "a" B int32 | safe/safe
        A16 | "A" A int32; "B" B int32 | "A" A int32 @ level 1; "B" B int32 | breaks/breaks
        B1 | int32 | int64 | safe/lossy
        B2 | int64 | int32 | lossy/safe
        B3 | int32 | uint32 | lossy/lossy
        B4 | bool | int32 | breaks/lossy
        B9 | float | double | safe/lossy
        B10 | int32 | double | safe/lossy
        B11 | string | bytes | wrong/wrong
        B12 | Shop.Line | bytes | breaks/breaks
        B13 | string | int32 | lossy/safe
        B14 | enum Shop.Status | int32 | breaks/breaks
        B15 | enum Shop.Status | string | safe/lossy
        B16 | enum Shop.Status | enum Shop.Status[uint8] | safe/safe
        C1 | string | list<string> | breaks/breaks
        C2 | int32 | list<int32> | breaks/breaks
        C3 | list<int32> | int32 | breaks/breaks
        C5 | map<string,int32> | list<Shop.Entry> | breaks/breaks
        C7 | list<int32> | set<int32> | safe/safe
        C8 | list<int32> | list<int64> | breaks/breaks
        C8 | map<string,int32> | map<string,int64> | breaks/breaks
        C9 | list<string> | list<int32> | breaks/breaks
        C10 | list<int32> | list<list<int32>> | breaks/breaks
        C11 | bytes | list<uint8> | breaks/breaks
        D1 | "V" V int32 | "V" V int32 required | breaks/safe
        D2 | "V" V int32 required | "V" V int32 | safe/safe
        D5 | "V" V int32 | "V" V int32 optional | safe/breaks
        D5 | list<int32> | list<int32?> | breaks/breaks
        D6 | "V" V int32 optional | "V" V int32 | breaks/safe
        D7 | "V" V string optional | "V" V string | safe/safe
        D8 | int32 | Shop.Line | breaks/breaks
        E1 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 2 Refunded | safe/breaks
        E2 | enum 0 Unknown; 1 Paid | enum 0 Unknown | breaks/safe
        E3 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled | breaks/breaks
        E4 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 2 Paid | safe/safe
        E5 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 1 Settled | safe/safe
        F1 | "A" A int32 | "A" A int32; "Line" Line Shop.Line oneof case | safe/breaks
        F2 | "A" A int32; "Line" Line Shop.Line oneof case | "A" A int32 | breaks/safe
        G1 | Shop.Line | Shop.Row | safe/safe | of a member; the name of a root is compared elsewhere
        G1 | list<Shop.Line> | list<Shop.Row> | breaks/breaks | an element bears the name of its type
        G1 | Shop.Line | Archive.Line | breaks/breaks
        G1 | "A" A int32; "$contract" "{urn:a}Line" string | "A" A int32; "$contract" "{urn:b}Line" string | breaks/breaks
        G4 | timestamp | timestamptz | breaks/breaks
        G5 | timestamp | int64 | breaks/breaks
        G8 | string | timestamp | breaks/safe | not all text is a point in time
        G9 | decimal | double | lossy/lossy
        G10 | guid | string | safe/breaks | not all text is a GUID
        G12 | "Total" Total int32 | "total" Total int32 | breaks/breaks
        """;

    public const string Unreached = """
        A4 | an initializer is not run by readers, but nothing that was written is lost
        A7 A8 A9 A10 A14 A15 | names are the keys, and there is one layout
        B5 B6 B7 B8 C4 D3 E7 F4 F5 F6 F7 F8 G3 G6 G7 G11 G13 G15 | the library has no such thing
        C6 | an array is a list here
        D4 | a default that was left out is that of the type
        F3 F9 | the name of a subtype is its key, and there is no order
        E6 | which of two names of one number comes first is not recorded
        G2 G14 | not on the wire
        """;
}
