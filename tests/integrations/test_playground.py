"""The service's playground, as a person uses it: in Chromium. `make test-all` runs it.

SCREENSHOTS names a folder that the browser's picture is kept in.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from browsers import chromium, needs_chromium
from nodes import serve

PATIENCE = 20


@pytest.mark.slow
@needs_chromium
def test_what_is_typed_is_cleaned_and_explained(tmp_path: Path) -> None:
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.ui import WebDriverWait

    node = serve({}, tmp_path / "node.log")
    try:
        with chromium(tmp_path / "profile", width=390, height=900) as browser:
            browser.get(f"{node.base}/")
            found = {name: browser.find_element(By.ID, f"{name}-found") for name in ("name", "email")}
            browser.find_element(By.ID, "name").send_keys("  JOSÉ   DE LA CRUZ-o’neill")
            browser.find_element(By.ID, "email").send_keys("ana@gmial.com")
            wait = WebDriverWait(browser, PATIENCE)
            wait.until(lambda _: "José de la Cruz-O'Neill" in found["name"].text)
            wait.until(lambda _: "ana@gmail.com" in found["email"].text)
            assert "normalized_space" in found["name"].text
            assert "typo" in found["email"].text
            # As wide as a phone, and nothing is wider.
            width = "return document.documentElement.scrollWidth <= window.innerWidth"
            assert browser.execute_script(width)
            for field in browser.find_elements(By.TAG_NAME, "input"):
                assert browser.find_element(By.CSS_SELECTOR, f"label[for={field.get_attribute('id')}]").text
            if folder := os.environ.get("SCREENSHOTS"):
                browser.save_screenshot(str(Path(folder) / "playground.png"))
            browser.find_element(By.ID, "email").send_keys("<script>alert(1)</script>")
            wait.until(lambda _: "error" in found["email"].text)
            assert [line for line in browser.get_log("browser") if line["level"] == "SEVERE"] == []
    finally:
        node.kill()
