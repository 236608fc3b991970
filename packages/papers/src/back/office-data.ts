import { strFromU8, strToU8 } from "fflate";
import type { Parts } from "../mark/repack.ts";
import { escapeXml, unescapeXml } from "../mark/xml.ts";
import type { Attachment } from "../model/paper.ts";

/** Namespace of our own part inside an office file. */
const namespace = "urn:jegap:paper-data:1";

const relations = "word/_rels/document.xml.rels";
const partName = "customXml/item1.xml";
const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** What other programs need to carry the part along when they save: its id, and that it has one. */
const companions = {
  "customXml/itemProps1.xml":
    '<?xml version="1.0" encoding="UTF-8"?><ds:datastoreItem ds:itemID="{6A656761-7000-4000-8000-706170657201}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
  "customXml/_rels/item1.xml.rels":
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
} as const;

const types = "[Content_Types].xml";
const typeOverride =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';

/** The parts of a Word file with the paper's files in a custom XML part (ECMA-376 part 1, 15.2.5). */
export function dataPart(parts: Parts, files: readonly Attachment[]): Parts {
  const inner = files
    .map(
      (file) =>
        `<file name="${escapeXml(file.name)}" description="${escapeXml(file.description)}">${escapeXml(file.text)}</file>`,
    )
    .join("");
  const xml = `<?xml version="1.0" encoding="UTF-8"?><jegap xmlns="${namespace}">${inner}</jegap>`;
  const relation = `<Relationship Id="rIdJegap" Type="${relationType}" Target="../${partName}"/>`;
  const into = (part: string, end: string, added: string): Uint8Array =>
    strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(end, `${added}${end}`));
  return {
    ...parts,
    [types]: into(types, "</Types>", typeOverride),
    [relations]: into(relations, "</Relationships>", relation),
    [partName]: strToU8(xml),
    ...Object.fromEntries(Object.entries(companions).map(([name, text]) => [name, strToU8(text)])),
  };
}

/** The files that `dataPart` put in, from the parts of an office file; empty where there are none. */
export function filesInParts(parts: Parts): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, content] of Object.entries(parts)) {
    if (!/^customXml\/[^/]+\.xml$/u.test(name)) continue;
    const text = strFromU8(content);
    if (!text.includes(namespace)) continue;
    for (const match of text.matchAll(/<(?:\w+:)?file\b[^>]*?\bname="([^"]*)"[^>]*>([^<]*)<\//gu))
      found.set(unescapeXml(match[1] ?? ""), unescapeXml(match[2] ?? ""));
  }
  return found;
}
