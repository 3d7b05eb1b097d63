"""The version of email-validator whose interface this is. Not that of `cleanse`."""

__all__ = ["__version__"]

__version__ = "2.4.0"
