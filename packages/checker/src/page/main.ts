import { type Anchors, check, type Report } from "../check.ts";
import { tell } from "../say/report.ts";
import { type Language, say, words } from "../say/words.ts";
import { looksOf } from "./looks.ts";
import { cells, element, table } from "./parts.ts";

/** What was given so far; every change checks again. */
interface Given {
  file: Uint8Array | undefined;
  name: string;
  index: string | undefined;
  language: Language;
}

const given: Given = {
  file: undefined,
  name: "",
  index: undefined,
  language: navigator.language.startsWith("ko") ? "ko" : "en",
};

function field(id: string): HTMLInputElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new TypeError(`no field ${id}`);
  return found;
}

function anchors(): Anchors {
  const agreed = field("agreed")
    .value.trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((hash) => hash !== "");
  const root = field("root").value.trim().toLowerCase();
  return {
    ...(agreed.length === 0 ? {} : { agreed }),
    ...(given.index === undefined ? {} : { index: given.index }),
    ...(root === "" ? {} : { root }),
  };
}

function knownOn(report: Report): string {
  const day = report.file?.body.get("knownOn");
  return typeof day === "string" ? say(words.knownOn, given.language, { day }) : "";
}

function shown(report: Report): readonly HTMLElement[] {
  const { language } = given;
  const told = tell(report, language);
  const lines = (rows: typeof told.fault): HTMLElement =>
    table(
      [],
      rows.map(({ label, text }) => element("tr", {}, ...cells("th", [label]), ...cells("td", [text]))),
    );
  const hash = report.agreementHash;
  return [
    element(
      "section",
      { class: `verdict ${report.verdict}` },
      element("h2", {}, told.verdict),
      element("p", {}, told.more),
      element(
        "p",
        { class: "small" },
        [given.name, knownOn(report)].filter((part) => part !== "").join(" · "),
      ),
    ),
    ...(told.fault.length === 0 ? [] : [lines(told.fault)]),
    lines(told.layers),
    ...(told.claims.length === 0
      ? []
      : [
          element("h3", {}, words.claims[language]),
          element("ul", {}, ...told.claims.map((claim) => element("li", {}, claim))),
        ]),
    ...(hash === undefined
      ? []
      : [element("p", { class: "small" }, `${words.agreementHash[language]}: `, element("code", {}, hash))]),
    ...looksOf(report, language),
  ];
}

function show(): void {
  const { language } = given;
  document.documentElement.lang = language;
  document.title = words.title[language];
  for (const [id, text] of [
    ["title", words.title],
    ["lead", words.lead],
    ["drop", words.drop],
    ["known", words.known],
    ["agreed-label", words.agreedField],
    ["index-label", words.indexField],
    ["root-label", words.rootField],
  ] as const) {
    const spot = document.getElementById(id);
    if (spot !== null) spot.textContent = text[language];
  }
  const result = document.getElementById("result");
  if (given.file !== undefined) result?.replaceChildren(...shown(check(given.file, anchors())));
}

async function take(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  given.name = file.name;
  given.file = new Uint8Array(await file.arrayBuffer());
  show();
}

async function takeIndex(file: File | undefined): Promise<void> {
  given.index = await file?.text();
  show();
}

for (const id of ["agreed", "root"]) field(id).addEventListener("input", show);
field("file").addEventListener("change", () => void take(field("file").files?.[0]));
field("index").addEventListener("change", () => void takeIndex(field("index").files?.[0]));
for (const language of ["ko", "en"] as const)
  document.getElementById(language)?.addEventListener("click", () => {
    given.language = language;
    show();
  });
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  void take(event.dataTransfer?.files[0]);
});
show();
