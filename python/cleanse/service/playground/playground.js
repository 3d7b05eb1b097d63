"use strict";

// Each field asks for itself; an answer that a later keystroke has overtaken is dropped.
function watch(field, path, member) {
  const input = document.getElementById(field);
  const list = document.getElementById(`${field}-found`);
  let asked = 0;
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });

  async function ask() {
    const turn = ++asked;
    if (!input.value) {
      list.replaceChildren();
      return;
    }
    const headers = { "Content-Type": "application/json" };
    const token = document.getElementById("token").value;
    if (token) headers.Authorization = `Bearer ${token}`;
    let answer;
    try {
      const response = await fetch(path, {
        method: "POST",
        headers,
        body: JSON.stringify({ [member]: input.value }),
      });
      answer = await response.json();
    } catch {
      answer = { detail: "The service cannot be reached." };
    }
    if (turn === asked) show(answer);
  }

  function show(answer) {
    const rows = [];
    const found = answer.result;
    if (!found) {
      rows.push(["refused", answer.detail, "error"]);
    } else {
      if (found.value !== null) rows.push(["clean", found.value, "value"]);
      if (found.error) rows.push(["error", `${found.error.code}: ${found.error.message}`, "error"]);
      if (found.suggestion) rows.push(["meant?", found.suggestion, ""]);
      if (found.repairs.length) rows.push(["repairs", found.repairs.join(", "), ""]);
      if (found.warnings.length) rows.push(["warnings", found.warnings.join(", "), ""]);
    }
    list.replaceChildren(
      ...rows.flatMap(([term, text, kind]) => {
        const dt = document.createElement("dt");
        const dd = document.createElement("dd");
        dt.textContent = term;
        dd.textContent = text;
        dd.className = kind;
        return [dt, dd];
      }),
    );
  }
}

watch("name", "v1/names", "name");
watch("email", "v1/emails", "email");
