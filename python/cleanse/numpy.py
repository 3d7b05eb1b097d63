"""cleanse for NumPy: the functions of `cleanse` over arrays of texts, `StringDType` or objects.

The shape stays. What makes texts of texts gives an array of the type that it got; where a text is
missing or refused, a `StringDType` needs an `na_object` to say so, and a plain one raises. What is
missing is `None` or the `na_object`; what is masked stays so. Not for structs: `cleanse.pandas` has those
as tables.

>>> import numpy as np
>>> import cleanse.numpy
>>> names = np.array(["ANA GARCÍA", "björk"], dtype=np.dtypes.StringDType())
>>> cleanse.numpy.sanitize_name(names).tolist()
['Ana García', 'Björk']
>>> cleanse.numpy.is_email(np.array(["ana@example.com", None], dtype=object)).tolist()
[True, False]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cleanse

try:
    import numpy as np
except ImportError as _error:
    raise ImportError("cleanse.numpy needs NumPy 2: pip install 'pycleanse[numpy]'") from _error

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from numpy.typing import NDArray

__all__ = ["canonical_email", "is_email", "name_key", "sanitize_email", "sanitize_name", "sanitize_text"]


def _texts(array: NDArray[Any]) -> list[str | None]:
    mask = np.ma.getmaskarray(array) if isinstance(array, np.ma.MaskedArray) else None
    array = np.asarray(array)
    if array.dtype.kind not in "OTU":
        raise TypeError("the array must be of StringDType, str_ or objects")
    missing = getattr(array.dtype, "na_object", None)
    texts: list[Any] = array.ravel().tolist()
    if missing is not None:
        texts = [text if isinstance(text, str) else None for text in texts]
    if mask is None:
        return texts
    return [None if masked else text for text, masked in zip(texts, mask.ravel().tolist(), strict=True)]


def _shaped(made: NDArray[Any], array: NDArray[Any]) -> NDArray[Any]:
    made = made.reshape(np.shape(array))
    if isinstance(array, np.ma.MaskedArray):
        return np.ma.MaskedArray(made, mask=np.ma.getmaskarray(array))
    return made


def _run(function: Callable[..., list[str | None]], array: NDArray[Any], **options: object) -> NDArray[Any]:
    made = function(_texts(array), **options)
    dtype = np.asarray(array).dtype
    if dtype.kind == "U":
        # Its width would cut what grew.
        dtype = np.dtypes.StringDType(na_object=None)
    if dtype.kind == "T" and not hasattr(dtype, "na_object") and isinstance(array, np.ma.MaskedArray):
        # The mask says it of these.
        masks = np.ma.getmaskarray(array).ravel().tolist()
        made = ["" if masked else text for text, masked in zip(made, masks, strict=True)]
    values: list[Any] = list(made)
    if dtype.kind == "T":
        if None in made and not hasattr(dtype, "na_object"):
            raise ValueError("a text is missing or refused, and the StringDType has no na_object to say so")
        values = [getattr(dtype, "na_object", None) if text is None else text for text in made]
    return _shaped(np.array(values, dtype=dtype), array)


def sanitize_name(names: NDArray[Any], /, **options: object) -> NDArray[Any]:
    """Clean an array of personal names, as `cleanse.sanitize_names` with its keywords."""
    return _run(cleanse.sanitize_names, names, **options)


def name_key(names: NDArray[Any], /, **options: object) -> NDArray[Any]:
    """Give an array of names their keys, as `cleanse.name_keys` with its keywords."""
    return _run(cleanse.name_keys, names, **options)


def sanitize_email(addresses: NDArray[Any], /, **options: object) -> NDArray[Any]:
    """Repair and validate an array of addresses, as `cleanse.sanitize_emails` with its keywords."""
    return _run(cleanse.sanitize_emails, addresses, **options)


def canonical_email(addresses: NDArray[Any], /, **options: object) -> NDArray[Any]:
    """Give an array of mailboxes their keys, as `cleanse.canonical_emails` with its keywords."""
    return _run(cleanse.canonical_emails, addresses, **options)


def sanitize_text(texts: NDArray[Any], /, **options: object) -> NDArray[Any]:
    """Clean an array of free text, as `cleanse.sanitize_texts` with its keywords."""
    return _run(cleanse.sanitize_texts, texts, **options)


def is_email(addresses: NDArray[Any], /, **options: object) -> NDArray[np.bool_]:
    """Tell of an array of addresses which are valid, as `cleanse.are_emails`; what is missing is none."""
    function: Callable[..., list[bool | None]] = cleanse.are_emails
    made = [found is True for found in function(_texts(addresses), **options)]
    return _shaped(np.array(made, dtype=bool), addresses)
