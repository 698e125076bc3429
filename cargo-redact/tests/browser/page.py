"""What a reader of the inventory sees in a browser."""

import argparse
import pathlib
import unittest

from chromium import Chromium

# The names of the rows that can be seen.
VISIBLE = """[...document.querySelectorAll("#fields tbody tr")]
    .filter((row) => getComputedStyle(row).display !== "none")
    .map((row) => row.querySelector(".of").textContent + "." + row.querySelector("b").textContent)"""

# The least contrast of any text to what is behind it, and the text.
CONTRAST = """(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const channels = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour[3] > 200) return colour;
    }
    return [255, 255, 255, 255];
  };
  let least = [21, ""];
  for (const element of document.querySelectorAll("body *")) {
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
    if (!text || element.tagName === "SCRIPT" || element.closest(".quiet, [hidden]")) continue;
    const [one, other] = [light(channels(getComputedStyle(element).color)), light(behind(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < least[0]) least = [ratio, element.textContent.trim().slice(0, 40)];
  }
  return least;
})()"""


class Page(unittest.TestCase):
    """Each test begins with the page as it is when it is opened."""

    name = "inventory"

    def setUp(self):
        browser.screen(1280)
        browser.media()
        browser.open(f"file://{pages}/{self.name}.html")
        self.all = browser.run(VISIBLE)

    def tearDown(self):
        self.assertEqual(browser.complaints, [])
        asked = [url for url in browser.requests if not url.startswith("data:")]
        self.assertEqual(asked, [f"file://{pages}/{self.name}.html"])

    def set(self, control, value):
        browser.run(
            f"""(() => {{
              const control = document.getElementById("{control}");
              control.value = {value!r};
              if (control.value !== {value!r}) throw new Error("there is no such choice");
              control.dispatchEvent(new Event("input", {{ bubbles: true }}));
            }})()"""
        )

    def count(self):
        return browser.run('document.getElementById("count").textContent')

    def shot(self, name):
        if shots:
            browser.shot(f"{shots}/{name}.png")


class Reading(Page):
    def test_it_asks_for_nothing_and_complains_of_nothing(self):
        self.assertEqual(len(self.all), 41)
        self.assertEqual(self.count(), "41 of 41 fields")
        self.shot("light")

    def test_a_search_leaves_the_rows_with_all_of_its_words(self):
        self.set("search", "CUSTOMER mask::email")
        self.assertEqual(browser.run(VISIBLE), ["Customer.email"])
        self.assertEqual(self.count(), "1 of 41 fields")
        self.set("search", "src/health.rs today")
        self.assertEqual(browser.run(VISIBLE), ["Urgency.variant"])
        self.set("search", "no such word")
        self.assertEqual(browser.run(VISIBLE), [])
        self.assertEqual(self.count(), "0 of 41 fields")

    def test_a_class_covers_what_lies_below_it(self):
        self.set("class", "user.contact")
        expected = [
            "Address.street", "Address.city", "Address.country",
            "Customer.email", "Customer.phone", "Employee.work_mail",
        ]
        self.assertEqual(browser.run(VISIBLE), expected)
        self.set("decision", "shown")
        self.assertEqual(browser.run(VISIBLE), ["Address.country"])
        browser.run('document.querySelector("[type=reset]").click()')
        browser.run("new Promise((done) => setTimeout(done))")
        self.assertEqual(browser.run(VISIBLE), self.all)

    def test_what_is_undecided_is_found_and_stands_out(self):
        self.set("decision", "undecided")
        self.assertEqual(browser.run(VISIBLE), ["Lead.email", "Lead.phone_number"])
        browser.run('document.getElementById("filter").reset()')
        browser.run("new Promise((done) => setTimeout(done))")
        self.set("class", "-")
        self.assertIn("Lead.email", browser.run(VISIBLE))
        self.assertNotIn("Customer.email", browser.run(VISIBLE))

    def test_rows_are_put_in_order(self):
        nth = "document.querySelectorAll('#fields thead th')[1]"
        browser.run(f"{nth}.querySelector('button').click()")
        names = [name.split(".", 1)[1] for name in browser.run(VISIBLE)]
        self.assertEqual(names[:3], ["0", "addresses", "age"])
        self.assertEqual(browser.run(f"{nth}.getAttribute('aria-sort')"), "ascending")
        browser.run(f"{nth}.querySelector('button').click()")
        self.assertEqual([n.split(".", 1)[1] for n in browser.run(VISIBLE)], names[::-1])
        self.assertEqual(browser.run("document.querySelectorAll('[aria-sort]').length"), 1)

    def test_the_picture_follows_the_environment(self):
        cell = "[...document.querySelectorAll('.cell')].find((cell) => cell.dataset.group === 'credential')"
        self.assertEqual(browser.run(f"{cell}.className"), "cell hidden")
        options = browser.run("[...document.getElementById('environment').options].map((o) => o.text)")
        self.assertEqual(options, ["as the fields declare", "in development", "in production", "in staging"])
        self.set("environment", "2")
        self.assertEqual(browser.run(f"{cell}.className"), "cell omitted")
        self.assertEqual(browser.run(f"{cell}.textContent"), "1 fields, most seen: omitted")
        self.shot("production")

    def test_a_cell_of_the_picture_leads_to_its_fields(self):
        browser.run(
            "[...document.querySelectorAll('.cell')].find((cell) => cell.dataset.group === 'user.financial').click()"
        )
        browser.run("new Promise((done) => setTimeout(done))")
        self.assertEqual(browser.run(VISIBLE), ["Employee.salary"])


class Everywhere(Page):
    def test_nothing_scrolls_sideways_on_a_small_screen(self):
        for width in [320, 360, 768, 1024, 1248, 1249, 1344, 1345, 1440]:
            browser.screen(width)
            self.assertLessEqual(browser.run("document.documentElement.scrollWidth"), width)
            over = browser.run(
                """[...document.querySelectorAll("body *")]
                    .filter((e) => !e.closest(".scroll, .quiet, .skip, thead"))
                    .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .map((e) => e.className || e.tagName)"""
            )
            self.assertEqual(over, [], width)

    def test_rows_are_cards_on_a_small_screen(self):
        browser.screen(360)
        self.assertEqual(browser.run("getComputedStyle(document.querySelector('#fields tr')).display"), "block")
        label = "getComputedStyle(document.querySelector('#fields [data-label]'), '::before').content"
        self.assertEqual(browser.run(label), '"Class"')
        self.assertEqual(browser.run(VISIBLE), self.all)
        self.shot("small")

    def test_the_dark_is_dark(self):
        paper = "getComputedStyle(document.body).backgroundColor"
        light = browser.run(paper)
        browser.media(scheme="dark")
        self.assertNotEqual(browser.run(paper), light)
        self.shot("dark")

    def test_every_text_stands_out_from_what_is_behind_it(self):
        for scheme in ["light", "dark"]:
            browser.media(scheme=scheme)
            ratio, text = browser.run(CONTRAST)
            self.assertGreaterEqual(ratio, 4.5, (scheme, text))

    def test_how_much_is_seen_needs_no_colour(self):
        signs = browser.run(
            """[...document.querySelectorAll(".legend .seen")]
                .map((seen) => getComputedStyle(seen, "::before").content)"""
        )
        self.assertEqual(len(signs), 7)
        self.assertEqual(len(set(signs)), 7)
        if shots:
            browser.call("Emulation.setEmulatedVisionDeficiency", type="achromatopsia")
            self.shot("grey")
            browser.call("Emulation.setEmulatedVisionDeficiency", type="none")

    def test_paper_has_all_rows_whatever_is_searched_for(self):
        self.set("search", "password")
        self.assertEqual(len(browser.run(VISIBLE)), 1)
        browser.media(kind="print")
        self.assertEqual(browser.run(VISIBLE), self.all)
        self.assertEqual(browser.run("getComputedStyle(document.getElementById('filter')).display"), "none")
        titles = "[...document.querySelectorAll('#fields th')].map((th) => getComputedStyle(th, '::before').content)"
        self.assertEqual(browser.run(titles)[:2], ['"Type"', '"Field"'])
        if shots:
            browser.pdf(f"{shots}/print.pdf")

    def test_a_keyboard_is_enough(self):
        focused = "document.activeElement.textContent.trim()"
        browser.press("Tab")
        self.assertEqual(browser.run(focused), "Skip to the fields")
        self.assertGreater(browser.run("document.activeElement.getBoundingClientRect().right"), 0)
        browser.run("document.querySelectorAll('#fields thead button')[1].focus()")
        browser.press("Enter")
        self.assertEqual(browser.run("document.querySelector('[aria-sort]').textContent"), "Field")
        outline = browser.run("getComputedStyle(document.activeElement).outlineStyle")
        self.assertEqual(outline, "solid")

    def test_everything_is_read_aloud(self):
        for width in [1280, 360]:
            browser.screen(width)
            tree = browser.tree()
            unnamed = [
                role for role, name in tree
                if role in ("button", "combobox", "link", "searchbox", "textbox", "table") and not name
            ]
            self.assertEqual(unnamed, [], width)
            roles = [role for role, _ in tree]
            # Both tables: the picture with its heading, the fields with theirs.
            self.assertEqual(roles.count("table"), 2, width)
            self.assertEqual(roles.count("row"), 11 + 1 + 41 + 1, width)
            self.assertIn(("cell", "5 fields, most seen: masked"), tree)
        self.assertEqual(roles.count("main"), 1)


class WithoutScripts(Page):
    def setUp(self):
        browser.call("Emulation.setScriptExecutionDisabled", value=True)
        super().setUp()

    def tearDown(self):
        super().tearDown()
        browser.call("Emulation.setScriptExecutionDisabled", value=False)

    def test_it_is_a_plain_table(self):
        self.assertEqual(len(self.all), 41)
        controls = "[...document.querySelectorAll('#filter, #view')].map((e) => getComputedStyle(e).display)"
        self.assertEqual(browser.run(controls), ["none", "none"])
        self.assertEqual(browser.run("document.querySelectorAll('button:not(form button)').length"), 0)


class Hostile(Page):
    name = "hostile"

    def test_what_stands_in_the_source_stays_text(self):
        self.assertEqual(browser.run("document.scripts.length"), 1)
        self.assertEqual(browser.run("document.querySelectorAll('img, iframe, object, b b').length"), 0)
        text = browser.run("document.body.innerText")
        for nth in [1, 3, 4, 6]:
            self.assertIn(f"<script>alert({nth})</script>", text)
        self.assertIn("<img src=x onerror=alert(2)>", text)

    def test_a_script_that_got_in_would_not_run(self):
        browser.run(
            """(() => {
              const script = document.createElement("script");
              script.textContent = "document.title = 'run'";
              document.body.append(script);
            })()"""
        )
        self.assertEqual(browser.run("document.title"), "Inventory of sensitive data")
        # The browser says that it has refused.
        self.assertEqual(len(browser.complaints), 1, browser.complaints)
        self.assertIn("Content Security Policy", browser.complaints.pop())


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("pages", type=pathlib.Path)
    parser.add_argument("--shots", type=pathlib.Path)
    options, rest = parser.parse_known_args()
    pages, shots = options.pages.resolve(), options.shots
    if shots:
        shots.mkdir(parents=True, exist_ok=True)
    browser = Chromium()
    try:
        outcome = unittest.main(argv=["page.py", *rest], exit=False)
    finally:
        browser.close()
    raise SystemExit(0 if outcome.result.wasSuccessful() else 1)
