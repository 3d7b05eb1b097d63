"""`python -m cleanse`: the command, where its script is not on the path."""

import sys

from cleanse.cli import main

sys.exit(main())
