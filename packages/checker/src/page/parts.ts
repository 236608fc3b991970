/** Makes an element with text or children; nothing from a file is ever read as HTML. */
export function element(
  tag: string,
  own: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(own)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function cells(tag: "td" | "th", texts: readonly string[]): readonly HTMLElement[] {
  return texts.map((text) => element(tag, {}, text));
}

export function table(head: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...cells("th", head))),
    element("tbody", {}, ...rows),
  );
}
