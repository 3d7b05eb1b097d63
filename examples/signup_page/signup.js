// The sign-up page of both examples: asks the application what becomes of a field as one types, shows the
// repairs, and offers a correction. It knows no rule itself, and nothing typed goes into a URL.

const form = document.querySelector("form");
const fields = ["name", "email"];
const part = (name, kind) => form.querySelector(`[data-for=${name}][data-kind=${kind}]`);
const post = (path) =>
  fetch(path, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });

// What is told of a field stands below it.
for (const name of fields) {
  form.elements[name].insertAdjacentHTML(
    "afterend",
    `<div data-for="${name}" data-kind="value"></div>
     <ul data-for="${name}" data-kind="repairs"></ul>
     <div data-for="${name}" data-kind="problem" role="alert"></div>
     <button data-for="${name}" data-kind="suggestion" type="button" hidden></button>`,
  );
}

let asked = 0;

async function check() {
  const number = ++asked;
  const answer = await post(form.dataset.check);
  // A slow answer to what has been typed over is of no use.
  if (!answer.ok || number !== asked) return;
  const found = await answer.json();
  for (const name of fields) show(name, found[name]);
}

function show(name, { value, repairs, problem, suggestion }) {
  const typed = form.elements[name].value;
  part(name, "value").textContent = value && value !== typed ? `Will be saved as: ${value}` : "";
  part(name, "repairs").replaceChildren(
    ...repairs.map((text) => Object.assign(document.createElement("li"), { textContent: text })),
  );
  part(name, "problem").textContent = typed && problem ? problem : "";
  const offer = part(name, "suggestion");
  offer.hidden = !suggestion;
  offer.textContent = suggestion ? `Did you mean ${suggestion}?` : "";
  offer.onclick = () => {
    form.elements[name].value = suggestion;
    check();
  };
}

let pause;
form.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(check, 200);
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const answer = await post(form.action);
  const told = await answer.json();
  const result = document.querySelector("#result");
  result.className = answer.ok ? "good" : "bad";
  result.textContent = answer.ok
    ? `Welcome, ${told.name}. A message is on its way to ${told.email}.`
    : told.errors.map((each) => each.detail).join(" ");
});
