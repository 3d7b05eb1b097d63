"""The reference service: the kernels over HTTP, stateless and versioned. Not a store of anything.

Needs `pip install 'pycleanse[service]'`. `cleanse serve` runs it; `build` returns the ASGI application
for a server of your own.
"""

from .api import build
from .config import Config, ConfigError, Tier

__all__ = ["Config", "ConfigError", "Tier", "build"]
