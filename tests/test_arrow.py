"""`cleanse.arrow`: the answers of the scalars, over every type, offset, chunking and pattern of nulls."""

import ctypes
import itertools
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import cleanse
import cleanse.arrow
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
import pytest
from cleanse import CleanseError, DomainSet, EmailPolicy, InvalidNameError
from hypothesis import given
from hypothesis import strategies as st

TEXTS = [
    "Ana Lima",
    "ANA LIMA",
    "",
    "  ",
    "ana@example.com",
    "Ana@BÜCHER.example",
    "info@mailinator.com",
    "ana@gmial.com",
    "jürgen@example.com",
    "x@",
    "Иван Петров",
    "JOSÉ MARÍA DE LA CRUZ O'NEILL",
    "a" * 5000,
    None,
]
NAME = [
    *("title", "given", "middle", "family", "suffix", "nickname", "maiden"),
    *("order", "script", "initials", "key"),
]
EMAIL = [
    *("normalized", "local_part", "domain", "ascii_domain", "ascii_email", "smtputf8", "display_name"),
    *("canonical", "is_disposable", "is_relay", "is_role", "is_free", "suggestion"),
]


def refused_is_none(function: Callable[..., Any]) -> Callable[[str], Any]:
    def call(text: str) -> Any:  # noqa: ANN401 -- what a column holds
        try:
            return function(text)
        except CleanseError:
            return None

    return call


def inspected(function: Callable[[str], cleanse.Inspection]) -> Callable[[str], Any]:
    def call(text: str) -> dict[str, Any]:
        found = function(text)
        codes = {"repairs": [str(c) for c in found.repairs], "warnings": [str(c) for c in found.warnings]}
        return {"value": found.value, "error": found.error and str(found.error), **codes}

    return call


def validated(text: str) -> dict[str, Any]:
    try:
        email = cleanse.validate_email(text)
    except CleanseError as error:
        return {**dict.fromkeys(EMAIL), "error": str(error.code), "position": error.position}
    return {**{name: getattr(email, name) for name in EMAIL}, "error": None, "position": None}


def parsed(text: str) -> dict[str, Any]:
    try:
        name = cleanse.parse_name(text)
    except CleanseError as error:
        return {**dict.fromkeys(["name", *NAME, "ambiguities"]), "error": str(error.code)}
    fields = {part: getattr(name, part) for part in NAME}
    return {"name": str(name), **fields, "ambiguities": [str(c) for c in name.ambiguities], "error": None}


KERNELS: dict[str, Callable[[str], Any]] = {
    "sanitize_name": refused_is_none(cleanse.sanitize_name),
    "parse_name": parsed,
    "name_key": refused_is_none(cleanse.name_key),
    "inspect_name": inspected(cleanse.inspect_name),
    "is_email": cleanse.is_email,
    "validate_email": validated,
    "sanitize_email": refused_is_none(cleanse.sanitize_email),
    "inspect_email": inspected(cleanse.inspect_email),
    "suggest_email": cleanse.suggest_email,
    "canonical_email": refused_is_none(cleanse.canonical_email),
    "sanitize_text": refused_is_none(cleanse.sanitize_text),
}
KEYS = [getattr(pa, f"{sign}int{bits}")() for sign in ("", "u") for bits in (8, 16, 32, 64)]
PLAIN = [pa.string(), pa.large_string(), pa.string_view()]
TYPES = [*PLAIN, *(pa.dictionary(key, text) for key in KEYS for text in PLAIN)]
by_kernel = pytest.mark.parametrize("kernel", KERNELS)


def column(texts: list[str | None], kind: pa.DataType) -> pa.Array:
    if not pa.types.is_dictionary(kind):
        return pa.array(texts, pa.string()).cast(kind)
    encoded = pa.array(texts, pa.string()).dictionary_encode()
    values = encoded.dictionary.cast(kind.value_type)
    return pa.DictionaryArray.from_arrays(encoded.indices.cast(kind.index_type), values)


def test_every_kernel_is_tried() -> None:
    classes = {"Array", "ArrayStream", "ChunkedArray"}
    assert set(KERNELS) == set(cleanse.arrow.__all__) - classes


@by_kernel
@given(
    texts=st.lists(st.sampled_from(TEXTS) | st.text(max_size=30), max_size=30),
    kind=st.sampled_from(TYPES),
    offset=st.integers(0, 9),
    cuts=st.lists(st.integers(0, 30), max_size=3),
)
def test_a_column_is_its_rows(
    kernel: str, texts: list[str | None], kind: pa.DataType, offset: int, cuts: list[int]
) -> None:
    function = getattr(cleanse.arrow, kernel)
    expected = [text if text is None else KERNELS[kernel](text) for text in texts][offset:]
    array = column(texts, kind)[offset:]
    made = pa.array(function(array))
    made.validate(full=True)
    assert made.to_pylist() == expected
    edges = [0, *sorted(cuts), len(array)]
    chunks = [array[start:end] for start, end in itertools.pairwise(edges)]
    chunked = pa.chunked_array(function(pa.chunked_array(chunks, type=kind)))
    chunked.validate(full=True)
    assert chunked.type == made.type
    assert chunked.to_pylist() == expected


@by_kernel
@given(
    values=st.lists(st.sampled_from(TEXTS), min_size=1, max_size=9),
    keys=st.lists(st.none() | st.integers(0, 8), max_size=30),
    offset=st.integers(0, 9),
    kind=st.sampled_from(PLAIN),
)
def test_dictionaries_may_repeat_themselves_and_hold_null(
    kernel: str, values: list[str | None], keys: list[int | None], offset: int, kind: pa.DataType
) -> None:
    keys = [key and key % len(values) for key in keys]
    array = pa.DictionaryArray.from_arrays(pa.array(keys, pa.int8()), pa.array(values, kind))[offset:]
    texts = [None if key is None else values[key] for key in keys][offset:]
    made = pa.array(getattr(cleanse.arrow, kernel)(array))
    made.validate(full=True)
    assert made.to_pylist() == [text if text is None else KERNELS[kernel](text) for text in texts]


@by_kernel
def test_types_stay(kernel: str) -> None:
    function = getattr(cleanse.arrow, kernel)
    for kind in TYPES:
        made = pa.array(function(column(["ANA", None], kind))).type
        text = kind.value_type if pa.types.is_dictionary(kind) else kind
        if pa.types.is_struct(made):
            assert made.field(0).type == text
        elif kernel != "is_email":
            assert made == kind
        empty = pa.chunked_array(function(pa.chunked_array([], type=kind)))
        assert (len(empty), empty.type) == (0, made)


@by_kernel
def test_large_columns_are_their_rows(kernel: str) -> None:
    # More than all threads have on the line at a time.
    texts = TEXTS * 5000
    expected = [text if text is None else KERNELS[kernel](text) for text in TEXTS] * 5000
    made = getattr(cleanse.arrow, kernel)(pa.array(texts, pa.string_view()))
    assert pa.array(made).to_pylist() == expected


def test_options_reach_the_kernel() -> None:
    def one(function: Callable[..., Any], text: str, **options: Any) -> Any:  # noqa: ANN401 -- any kernel's
        return pa.array(function(pa.array([text]), **options)).to_pylist()[0]

    arrow = cleanse.arrow
    assert one(arrow.sanitize_name, "IŞIK", locale="tr") == "Işık"
    assert one(arrow.is_email, "ana@mailserver", domains="internal")
    assert one(arrow.is_email, "ana@mailserver", policy=EmailPolicy(domains="internal"))
    assert one(arrow.canonical_email, "ana+x@example.com", tags="any") == "ana@example.com"
    assert (
        one(arrow.sanitize_text, "<b>long text</b>", strip_html=True, max_length=4, truncate=True) == "long"
    )
    assert one(arrow.sanitize_text, "a\nb", multiline=False) == "a b"
    ours = EmailPolicy(disposable=DomainSet(["throwaway.example"]))
    assert one(arrow.validate_email, "x@throwaway.example", policy=ours)["is_disposable"]
    assert one(arrow.sanitize_name, " ", on_invalid="keep") == " "
    with pytest.raises(TypeError, match="exclude each other"):
        arrow.is_email(pa.array(["a"]), policy=ours, domains="any")
    with pytest.raises(ValueError, match="on_invalid"):
        arrow.sanitize_name(pa.array(["a"]), on_invalid="drop")  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_a_refusal_tells_its_row(kind: pa.DataType) -> None:
    chunks = [column(["Ana", "Ana", None], kind), column(["Eva", "!", " ", "!"], kind)[0:]]
    with pytest.raises(InvalidNameError) as caught:
        cleanse.arrow.sanitize_name(pa.chunked_array(chunks), on_invalid="raise")
    assert (caught.value.code, caught.value.index) == ("empty", 4)


def test_what_no_row_has_is_not_judged() -> None:
    unused = pa.DictionaryArray.from_arrays(pa.array([1], pa.int8()), pa.array(["", "ANA"]))
    assert pa.array(cleanse.arrow.sanitize_name(unused, on_invalid="raise")).to_pylist() == ["Ana"]


def test_dictionaries_stay_distinct() -> None:
    # pandas refuses categories of which two are the same.
    made = pa.array(cleanse.arrow.sanitize_name(pa.array(["ANA", "Ana", "ana", "Eva"]).dictionary_encode()))
    assert made.dictionary.to_pylist() == ["Ana", "Eva"]
    assert made.to_pylist() == ["Ana", "Ana", "Ana", "Eva"]


def test_unchanged_buffers_are_shared() -> None:
    for kind in (pa.string(), pa.large_string(), pa.string_view()):
        names = pa.array(["Ana Lima", None, "Björk Guðmundsdóttir"], kind)
        made = pa.array(cleanse.arrow.sanitize_name(names))
        assert [b and b.address for b in made.buffers()[1:3]] == [
            b and b.address for b in names.buffers()[1:3]
        ]


def test_the_input_outlives_the_array_that_it_came_in() -> None:
    made = cleanse.arrow.sanitize_name(pa.array(["Ana Lima " + "x" * 50] * 1000, pa.string_view()))
    filler = [bytes(1 << 16) for _ in range(64)]
    assert pa.array(made).to_pylist() == ["Ana Lima X" + "x" * 49] * 1000 or len(filler) == 0


def test_a_stream_is_worked_on_while_it_is_read() -> None:
    class Source:
        """Has a stream and no length."""

        def __init__(self, chunks: pa.ChunkedArray) -> None:
            self.chunks = chunks

        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            return self.chunks.__arrow_c_stream__(requested_schema)

    made = cleanse.arrow.sanitize_name(Source(pa.chunked_array([["ANA"], [], [None, "EVA"]])))
    assert isinstance(made, cleanse.arrow.ArrayStream)
    assert pa.chunked_array(made).to_pylist() == ["Ana", None, "Eva"]
    with pytest.raises(ValueError, match="has been read"):
        pa.chunked_array(made)
    refused = cleanse.arrow.sanitize_name(Source(pa.chunked_array([["", "canary"]])), on_invalid="raise")
    with pytest.raises(pa.ArrowInvalid, match="a text of the column is refused"):
        pa.chunked_array(refused)


@pytest.mark.parametrize(
    "wrong",
    [["ana"], "ana", None, pa.array([1]), pa.array([b"ana"]), pa.chunked_array([[1.5]]), pl.Series([1])],
)
def test_what_is_no_column_of_text_is_refused(wrong: Any) -> None:  # noqa: ANN401 -- anything
    with pytest.raises(TypeError, match="column"):
        cleanse.arrow.is_email(wrong)


def test_nulls_alone_are_texts() -> None:
    assert pa.array(cleanse.arrow.sanitize_name(pa.nulls(3))).to_pylist() == [None] * 3


class CArray(ctypes.Structure):
    """`struct ArrowArray` of the C data interface."""


CArray._fields_ = [
    *((name, ctypes.c_int64) for name in ("length", "null_count", "offset", "n_buffers", "n_children")),
    ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.c_void_p),
    ("dictionary", ctypes.POINTER(CArray)),
    ("release", ctypes.c_void_p),
    ("private_data", ctypes.c_void_p),
]
pointer_of = ctypes.pythonapi.PyCapsule_GetPointer
pointer_of.restype, pointer_of.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]


class Tampered:
    """Hands out an array after something has been done to its struct."""

    def __init__(self, array: pa.Array, tamper: Callable[[CArray], object]) -> None:
        self.array, self.tamper = array, tamper

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
        schema, capsule = self.array.__arrow_c_array__(requested_schema)
        self.tamper(CArray.from_address(pointer_of(capsule, b"arrow_array")))
        return schema, capsule


def put(**fields: object) -> Callable[[CArray], object]:
    def tamper(array: CArray) -> None:
        for name, value in fields.items():
            setattr(array, name, value)

    return tamper


def without_buffer(number: int) -> Callable[[CArray], object]:
    return lambda array: array.buffers.__setitem__(number, None)


NULL = ctypes.POINTER(ctypes.c_void_p)()


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.string_view(), TYPES[4]], ids=str)
@pytest.mark.parametrize(
    "tamper",
    [
        put(length=-1),
        put(length=2**62, offset=2**62),
        put(length=2**63 - 1),
        put(offset=-1),
        put(n_buffers=-1),
        put(n_buffers=1),
        put(n_buffers=0),
        put(buffers=NULL),
        without_buffer(0),
        without_buffer(1),
    ],
)
def test_a_malformed_array_is_an_error(kind: pa.DataType, tamper: Callable[[CArray], object]) -> None:
    array = column(["ANA LIMA GARCÍA", None, "BJÖRK GUÐMUNDSDÓTTIR"], kind)
    for function in (cleanse.arrow.is_email, cleanse.arrow.sanitize_name):
        with pytest.raises(ValueError, match="Arrow's specification"):
            function(Tampered(array, tamper))


def test_a_dictionary_without_values_is_an_error() -> None:
    with pytest.raises(ValueError, match="Arrow's specification"):
        cleanse.arrow.is_email(
            Tampered(pa.array(["a"]).dictionary_encode(), put(dictionary=ctypes.POINTER(CArray)()))
        )


def malformed() -> list[pa.Array]:
    """Columns that pyarrow makes without a look at them."""

    def offsets(kind: pa.DataType, width: int, *values: int) -> pa.Array:
        packed = b"".join(value.to_bytes(width, "little", signed=True) for value in values)
        return built(kind, len(values) - 1, packed, b"Ana\xffLima")

    def view(*parts: int) -> pa.Array:
        return built(pa.string_view(), 1, b"".join(part.to_bytes(4, "little") for part in parts), b"x" * 20)

    def built(kind: pa.DataType, length: int, packed: bytes, values: bytes) -> pa.Array:
        # Right at first, for pyarrow looks at some of it.
        memory = bytearray(len(packed))
        array = pa.Array.from_buffers(kind, length, [None, pa.py_buffer(memory), pa.py_buffer(values)])
        memory[:] = packed
        return array

    keys = pa.array([0, 5], pa.int8())
    return [
        *(
            offsets(pa.string(), 4, *values)
            for values in [(0, 3, 4), (0, 3, 2), (5, 3, 8), (0, -2, 3), (0, 3, -1)]
        ),
        *(offsets(pa.large_string(), 8, *values) for values in [(0, 3, 4), (0, 3, 2), (0, 3, -(2**60))]),
        *(
            view(*parts)
            for parts in [(20, 0x78787878, 9, 0), (20, 0x78787878, 0, 7), (20, 0, 0, 0), (3, 0xFF, 0, 0)]
        ),
        pa.DictionaryArray.from_arrays(keys, pa.array(["a"]), safe=False),
    ]


@by_kernel
@pytest.mark.parametrize("number", range(len(malformed())))
def test_malformed_buffers_are_an_error(kernel: str, number: int) -> None:
    with pytest.raises(ValueError, match="Arrow's specification"):
        getattr(cleanse.arrow, kernel)(malformed()[number])


def test_a_capsule_gives_what_it_holds_once() -> None:
    class Twice:
        """Hands out the same capsules every time."""

        def __init__(self) -> None:
            schema, array = pa.array(["a"]).__arrow_c_array__()
            self.capsules = (schema, array)

        def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
            return self.capsules

    class Swapped(Twice):
        """Takes one capsule for the other."""

        def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
            return self.capsules[1], self.capsules[0]

    twice = Twice()
    cleanse.arrow.is_email(twice)
    with pytest.raises(ValueError, match="capsule is empty"):
        cleanse.arrow.is_email(twice)
    with pytest.raises(ValueError, match="incorrect name"):
        cleanse.arrow.is_email(Swapped())


def test_a_failing_stream_is_an_error() -> None:
    def failing() -> Any:  # noqa: ANN401 -- batches
        yield pa.record_batch({"x": ["a"]})
        raise RuntimeError("canary")

    with pytest.raises(TypeError):  # a stream of tables is no column
        cleanse.arrow.is_email(pa.RecordBatchReader.from_batches(pa.schema({"x": pa.string()}), failing()))


def test_another_thread_goes_on() -> None:
    emails = pa.array(["ana@example.com", "jürgen@bücher.example"] * 500_000)
    turns, done = 0, threading.Event()

    def work() -> None:
        cleanse.arrow.sanitize_email(emails)
        done.set()

    worker = threading.Thread(target=work)
    worker.start()
    while not done.wait(0.001):
        turns += 1
    worker.join()
    assert turns > 10


THREADS = """
import os, threading
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
import cleanse.arrow
names = ["ANA LIMA", "Ana García"] * 200_000
column, most = pa.array(names), []
for call in (lambda: cleanse.arrow.name_key(column), lambda: cleanse.name_keys(names)):
    worker = threading.Thread(target=call)
    before, seen = len(os.listdir("/proc/self/task")), 0
    worker.start()
    while worker.is_alive():
        seen = max(seen, len(os.listdir("/proc/self/task")) - before)
    most.append(seen)
print(most)
"""


@pytest.mark.skipif(not os.path.exists("/proc/self/task"), reason="a platform that does not list threads")
@pytest.mark.parametrize("told", [None, "1", "64", "none"])
def test_a_process_keeps_to_the_threads_that_it_was_told(told: str | None) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "OMP_NUM_THREADS"}
    environment |= {} if told is None else {"OMP_NUM_THREADS": told}
    done = subprocess.run(
        [sys.executable, "-c", THREADS], capture_output=True, text=True, check=True, env=environment
    )
    cores = 1 if told == "1" else len(os.sched_getaffinity(0))
    assert done.stdout.strip() == str([cores, cores])


def test_no_pyarrow_is_needed() -> None:
    code = (
        "import sys; sys.modules['pyarrow'] = None; import polars as pl, cleanse.arrow as ca;"
        "print(pl.Series(ca.sanitize_name(pl.Series(['ANA', None]))).to_list())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['Ana', None]"


# The high-water mark of the process itself: that of getrusage is handed down through exec, so that after a
# large parent it says what the tests before this one took.
MEMORY = """
import sys
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
import cleanse.arrow
def resident(kind):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(kind))
rows, step = int(sys.argv[1]), 100_000
block = pa.array([name for i in range(step // 2) for name in (f"ANA LIMA {i}", f"Ana García {i}")])
column = pa.concat_arrays([block] * (rows // step))
with open("/proc/self/clear_refs", "w") as clear:
    clear.write("5")  # the mark is what is resident from here on: making the column does not count
before = resident("VmRSS")
made = pa.array(cleanse.arrow.sanitize_name(column))
print(resident("VmHWM") - before - made.nbytes)
"""


@pytest.mark.skipif(
    not os.path.exists("/proc/self/clear_refs"), reason="the memory of a process is read from /proc"
)
def test_memory_is_input_output_and_little_more() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, "10000000"], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < 64 << 20
