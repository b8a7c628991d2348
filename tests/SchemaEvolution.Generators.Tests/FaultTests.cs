using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Generation;

namespace SchemaEvolution.Generators.Tests;

/// <summary>What cannot be emitted, and why.</summary>
public class FaultTests
{
    public static readonly TheoryData<GenerationReason, string, string> Faults = new()
    {
        { GenerationReason.NotPartial, "M", "[Message] public class M { [Tag(1)] public int X { get; set; } }" },
        { GenerationReason.NotPartial, "Outer", "public class Outer { [Message] public partial class M { [Tag(1)] public int X { get; set; } } }" },
        { GenerationReason.FileLocal, "M", "[Message] file partial class M { [Tag(1)] public int X { get; set; } }" },
        { GenerationReason.Static, "M", "[Message] public static partial class M;" },
        { GenerationReason.RefStruct, "M", "[Message] public ref partial struct M { [Tag(1)] public int X { get; set; } }" },
        { GenerationReason.Layout, "M", """
            [Message, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)]
            public partial struct M { [Tag(1), System.Runtime.InteropServices.FieldOffset(0)] public int X; }
            """ },
        { GenerationReason.NoConstructor, "M", "[Message] public partial class M { public M(string other) { } [Tag(1)] public int X { get; set; } }" },
        { GenerationReason.MemberNotSettable, "X", "[Message] public partial class M { [Tag(1)] public int X { get; } }" },
        { GenerationReason.MemberNotSettable, "X", "[Message] public partial class M { [Tag(1)] public int X => 1; }" },
        { GenerationReason.MemberNotSettable, "X", "public class B { [Tag(1)] public int X { get; private set; } } [Message] public partial class M : B;" },
        { GenerationReason.MemberNotSettable, "X", "[Message] public partial class M { public M(long x) { } [Tag(1)] public int X { get; } }" },
        { GenerationReason.MemberNotSettable, "X", """
            public class B { [Tag(1)] public int X { get; init; } } [Message] public partial class M : B { [Tag(2)] public new int X { get; init; } }
            """ },
        { GenerationReason.MemberNotReadable, "X", """
            public class B { [Tag(1)] protected int X { get; set; } } [Message] public partial class M : B { [Tag(2)] public new int X { get; set; } }
            """ },
        { GenerationReason.MemberNotReadable, "X", "[Message] public partial class M { [Tag(1)] public int X { set { } } }" },
        { GenerationReason.MissingConstraint, "X", "[Message] public partial class M<T> { [Tag(1)] public T X { get; set; } = default!; }" },
        { GenerationReason.MissingConstraint, "X", "[Message] public partial class M<T> { [Tag(1)] public List<T> X { get; set; } = []; }" },
        { GenerationReason.MemberType, "X", "[Message] public partial class M { [Tag(1)] public object? X { get; set; } }" },
        { GenerationReason.MemberType, "X", "[Message] public partial class M { [Tag(1)] public IDisposable? X { get; set; } }" },
        { GenerationReason.MemberType, "X", "[Message] public partial class M { [Tag(1)] public Action? X { get; set; } }" },
        { GenerationReason.MemberType, "X", "[Message] public unsafe partial class M { [Tag(1)] public int* X { get; set; } }" },
        { GenerationReason.MemberType, "X", "[Message] public partial class M { [Tag(1)] public int[,]? X { get; set; } }" },
        { GenerationReason.MemberType, "X", "[Message] public partial class M { [Tag(1)] public Queue<int> X { get; set; } = new(); }" },
        { GenerationReason.MemberType, "X", "[Message] public partial class M { [Tag(1)] public Missing? X { get; set; } }" },
        { GenerationReason.MemberType, "X", "[Message] public partial class M { [Tag(1)] public List<object> X { get; set; } = []; }" },
        { GenerationReason.MemberType, "X", """
            public enum E : long { A, B = 1L << 31 } [Message] public partial class M { [Tag(1)] public E X { get; set; } }
            """ },
        { GenerationReason.MemberType, "X", """
            public enum E : ulong { A = ulong.MaxValue } [Message] public partial class M { [Tag(1)] public List<E> X { get; set; } = []; }
            """ },
        { GenerationReason.MemberWithoutCodec, "X", """
            [Message] public abstract partial class B; [Message] public partial class M { [Tag(1)] public B? X { get; set; } }
            """ },
        { GenerationReason.ElementType, "X", "[Message] public partial class M { [Tag(1)] public List<List<int>> X { get; set; } = []; }" },
        { GenerationReason.ElementType, "X", "[Message] public partial class M { [Tag(1)] public List<int?> X { get; set; } = []; }" },
        { GenerationReason.ElementType, "X", "[Message] public partial class M { [Tag(1)] public Dictionary<int, string?> X { get; set; } = []; }" },
        { GenerationReason.ElementType, "X", "[Message] public partial class M { [Tag(1)] public Dictionary<int, int[]> X { get; set; } = []; }" },
        { GenerationReason.ElementType, "X", "[Message] public partial class M { [Tag(1)] public SortedSet<Uri> X { get; set; } = []; }" },
        { GenerationReason.ElementType, "X", "[Message] public partial class M { [Tag(1)] public ImmutableSortedSet<M> X { get; set; } = []; }" },
        { GenerationReason.KeyType, "X", "[Message] public partial class M { [Tag(1)] public Dictionary<double, int> X { get; set; } = []; }" },
        { GenerationReason.KeyType, "X", "[Message] public partial class M { [Tag(1)] public Dictionary<Guid, int> X { get; set; } = []; }" },
        { GenerationReason.OneOfMember, "X", """[Message] public partial class M { [Tag(1), OneOf("g")] public int X { get; set; } }""" },
        { GenerationReason.OneOfMember, "X", """[Message] public partial class M { [Tag(1), OneOf("g")] public List<int>? X { get; set; } }""" },
        { GenerationReason.DuplicateTag, "Y", "[Message] public partial class M { [Tag(1)] public int X { get; set; } [Tag(1)] public int Y { get; set; } }" },
        { GenerationReason.TagOutOfRange, "X", "[Message] public partial class M { [Tag(0)] public int X { get; set; } }" },
        { GenerationReason.TagOutOfRange, "X", "[Message] public partial class M { [Tag(19000)] public int X { get; set; } }" },
        { GenerationReason.TagOutOfRange, "X", "[Message] public partial class M { [Tag(536870912)] public int X { get; set; } }" },
        { GenerationReason.CaseNotDerived, "C", "[Message, Case(1, typeof(C))] public abstract partial class M; [Message] public partial class C;" },
        { GenerationReason.CaseIsGeneric, "C", "[Message, Case(1, typeof(C<>))] public abstract partial class M; [Message] public partial class C<T> : M;" },
        { GenerationReason.NoConstructor, "M", "[Message, Case(1, typeof(C))] public abstract partial class M { private M(M other) { } public class C(M m) : M(m); }" },
        { GenerationReason.UnionNotMessage, "M", "[Case(1, typeof(C))] public abstract partial class M; [Message] public partial class C : M;" },
        { GenerationReason.Abstract, "M", "[Message, Case(1, typeof(M))] public abstract partial class U; public abstract partial class M : U;" },
        { GenerationReason.TagOutOfRange, "C", "[Message, Case(0, typeof(C))] public abstract partial class M; [Message] public partial class C : M;" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_names_its_reason_and_its_member_and_nothing_is_emitted(GenerationReason reason, string member, string source)
    {
        var generation = Generation.Of(source);
        var faults = Generation.FaultsOf(generation.Input);
        Assert.Contains((reason, member), faults.Select(fault => (fault.Reason, fault.Symbol.Name)));
        Assert.All(faults, fault => Assert.DoesNotMatch(@"^\s*$|\.$", fault.Text));
        Assert.DoesNotContain(generation.Emitted, name => name is "M" or "M-1" or "Outer.M");
    }

    [Fact]
    public void Language_before_13_cannot_be_emitted()
    {
        const string Source = "[Message] public partial class M { [Tag(1)] public int X { get; set; } }";
        var old = Generation.WithLanguage(LanguageVersion.CSharp12, Source);
        Assert.Empty(old.Emitted);
        Assert.Equal([GenerationReason.LanguageVersion], Generation.FaultsOf(old.Input).Select(fault => fault.Reason));
        Assert.Equal(["M"], Generation.WithLanguage(LanguageVersion.CSharp13, Source).Compiles().Emitted);
    }

    [Fact]
    public void Every_reason_is_tested() => Assert.Empty(Enum.GetValues<GenerationReason>()
        .Except(Faults.Select(row => (GenerationReason)((object[])row)[0]))
        .Except([GenerationReason.LanguageVersion]));

    [Fact]
    public void Runtime_without_codecs_is_given_nothing_and_blamed_for_nothing()
    {
        var generation = Generation.WithoutRuntime("[Message] public partial class M { [Tag(1)] public int X { get; set; } }");
        Assert.Empty(generation.Emitted);
        Assert.Null(CodecReader.TryCreate(generation.Input, SchemaReader.TryCreate(generation.Input)!));
    }

    [Fact]
    public void Base_class_that_cannot_be_made_has_neither_codec_nor_fault()
    {
        var generation = Generation.Of("[Message] public abstract partial class M { [Tag(1)] public int X { get; set; } }");
        Assert.Empty(generation.Emitted);
        Assert.Empty(Generation.FaultsOf(generation.Input));
    }

    [Fact]
    public void Messages_that_use_a_faulty_one_are_not_emitted_either()
    {
        var generation = Generation.Of("""
            [Message] public class Faulty { [Tag(1)] public int X { get; set; } }
            [Message] public partial class User { [Tag(1)] public List<Faulty> Used { get; set; } = []; }
            [Message] public partial class UserOfUser { [Tag(1)] public Dictionary<int, User> Used { get; set; } = []; }
            [Message] public partial class Derived : UserOfUser;
            [Message] public partial class Other { [Tag(1)] public int X { get; set; } }
            [Message, Case(1, typeof(Circle))] public abstract partial class Shape;
            public partial class Circle : Shape { [Tag(1)] public Derived? Derived { get; set; } }
            """).Compiles();
        Assert.Equal(["Other"], generation.Emitted);
    }
}
