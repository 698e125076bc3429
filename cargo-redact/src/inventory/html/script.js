"use strict";
// Search, filters, order and the view of an environment. Without this, the page is a plain table.
(() => {
  const byId = (id) => document.getElementById(id);
  const table = byId("fields");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const filter = byId("filter");
  const words = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

  const isOfClass = (row, asked) => {
    if (asked === "") return true;
    const classes = row.dataset.class === "" ? [] : row.dataset.class.split(", ");
    if (asked === "-") return classes.length === 0;
    return classes.some((path) => path === asked || path.startsWith(asked + "."));
  };

  const show = () => {
    const asked = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const decision = byId("decision").value;
    const of = byId("of").value;
    let count = 0;
    for (const row of rows) {
      const isAsked = asked.every((word) => words.get(row).includes(word))
        && isOfClass(row, byId("class").value)
        && (decision === "" || row.dataset.decision === decision)
        && (of === "" || row.dataset.type === of);
      row.hidden = !isAsked;
      count += isAsked ? 1 : 0;
    }
    byId("count").textContent = `${count} of ${rows.length} fields`;
  };

  const sortBy = (nth, heading) => {
    const wasAscending = heading.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", wasAscending ? "descending" : "ascending");
    const text = (row) => row.cells[nth].innerText.trim();
    const texts = new Map(rows.map((row) => [row, text(row)]));
    const order = new Intl.Collator(undefined, { numeric: true });
    const sign = wasAscending ? -1 : 1;
    const sorted = [...rows].sort((a, b) => sign * order.compare(texts.get(a), texts.get(b)));
    body.append(...sorted);
  };

  const makeSortable = () => {
    [...table.tHead.rows[0].cells].forEach((heading, nth) => {
      const button = document.createElement("button");
      button.type = "button";
      heading.dataset.title = button.textContent = heading.textContent;
      button.addEventListener("click", () => sortBy(nth, heading));
      heading.replaceChildren(button);
    });
  };

  // The picture, as one environment shows it.
  const legend = new Map([...document.querySelectorAll("[data-level]")]
    .map((item) => [item.dataset.level, item.textContent]));
  const look = () => {
    const nth = Number(byId("environment").value);
    for (const cell of document.querySelectorAll(".cell")) {
      const level = cell.dataset.levels.split(" ")[nth];
      cell.className = `cell ${level}`;
      cell.querySelector(".word").textContent = legend.get(level);
    }
  };

  const open = (event) => {
    const cell = event.target.closest(".cell");
    if (cell === null) return;
    event.preventDefault();
    filter.reset();
    byId("of").value = cell.dataset.type;
    byId("class").value = cell.dataset.group === "" ? "-" : cell.dataset.group;
    show();
    table.focus({ preventScroll: true });
    byId("fields-title").scrollIntoView();
  };

  filter.hidden = false;
  byId("view").hidden = byId("environment").length < 2;
  filter.addEventListener("input", show);
  filter.addEventListener("submit", (event) => event.preventDefault());
  filter.addEventListener("reset", () => setTimeout(show));
  byId("environment").addEventListener("input", look);
  document.querySelector(".picture").addEventListener("click", open);
  makeSortable();
  show();
})();
