"""What schemathesis finds of the OpenAPI document: answers that it does not describe, requests that break."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from nodes import serve
from test_service_nodes import bearer, key_pair

# A key that the schema allows and that can be guessed is refused with 400, which no schema can tell.
CONFIGURATION = """
[checks.positive_data_acceptance]
expected-statuses = ["2xx", 304, 400, 401, 404, 429]
"""
TIERS = "[tiers.free.policies.day]\nquota = 100000000\nwindow = 86400\n"


@pytest.mark.parametrize("auth", ["off", "required"])
def test_schemathesis_finds_nothing(auth: str, tmp_path: Path) -> None:
    tiers, configuration, keys = (
        tmp_path / name for name in ("cleanse.toml", "schemathesis.toml", "keys.json")
    )
    tiers.write_text(TIERS, encoding="utf-8")
    configuration.write_text(CONFIGURATION, encoding="utf-8")
    settings, headers = {"config": str(tiers)}, list[str]()
    if auth == "required":
        private, entry = key_pair()
        keys.write_text(json.dumps({"keys": [entry]}), encoding="utf-8")
        settings |= {"auth": auth, "keys": str(keys)}
        headers = ["--header", f"Authorization: Bearer {bearer(private)}"]
    node = serve(settings, tmp_path / "node.log")
    command = Path(sys.executable).with_name("schemathesis")
    try:
        ran = subprocess.run(
            [
                *(str(command), "--config-file", str(configuration), "run", f"{node.base}/openapi.json"),
                *("--checks", "all", "--max-examples", "25", "--seed", "1", "--no-color", *headers),
            ],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
        )
    finally:
        node.kill()
    assert ran.returncode == 0, ran.stdout + ran.stderr
    # All five operations are asked, and not just a few times.
    assert "Selected: 5/5" in ran.stdout
    assert int(ran.stdout.partition("Test cases:\n")[2].split()[0]) > 100
