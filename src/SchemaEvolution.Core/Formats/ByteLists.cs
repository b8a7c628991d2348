namespace SchemaEvolution.Core.Formats;

/// <summary>How a format tells bytes from a list whose elements are bytes.</summary>
public enum ByteLists
{
    /// <summary>They are two things, and a reader of one does not read the other.</summary>
    Apart,

    /// <summary>A reader of a list takes bytes for one; a reader of bytes takes no list.</summary>
    ReadBytes,

    /// <summary>Nothing tells them apart.</summary>
    AreBytes,
}
