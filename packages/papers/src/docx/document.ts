import { paperWords } from "@jegap/words";
import {
  AlignmentType,
  Document,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { strFromU8, strToU8 } from "fflate";
import { dataPart } from "../back/office-data.ts";
import { codePng } from "../mark/png.ts";
import { type Parts, repack } from "../mark/repack.ts";
import type { Paper } from "../model/paper.ts";
import { blockParts, said } from "./blocks.ts";

/** A4 in twentieths of a point, and the margin on all sides (15 mm). */
const page = { width: 11906, height: 16838, margin: 850 } as const;

/** Fonts that Korean offices have; a DOCX embeds none. */
const font = {
  ascii: "Malgun Gothic",
  hAnsi: "Malgun Gothic",
  eastAsia: "Malgun Gothic",
  cs: "Malgun Gothic",
};

function footer(paper: Paper): Footer {
  const label = paperWords.hash[paper.language === "en" ? "en" : "ko"];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${label} ${paper.seal.hash}   `, size: 13 }),
          new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 13 }),
        ],
      }),
    ],
  });
}

function head(paper: Paper): readonly Paragraph[] {
  return [
    ...said(paper.heading, { size: 15, align: "center" }),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [
        new ImageRun({
          type: "png",
          data: codePng(paper.seal.code),
          transformation: { width: 68, height: 68 },
          altText: { name: "QR", title: "QR", description: paper.seal.code },
        }),
      ],
    }),
    ...paper.title.map(
      (line, i) =>
        new Paragraph({
          heading: "Heading1",
          alignment: AlignmentType.CENTER,
          spacing: { after: 160 },
          children: [new TextRun({ text: line, bold: true, size: i === 0 ? 30 : 24, color: "111111" })],
        }),
    ),
  ];
}

/** What the library numbers through all documents of a process is numbered anew in each, for equal bytes. */
function renumbered(parts: Parts): Parts {
  const name = "word/document.xml";
  let number = 0;
  const text = strFromU8(parts[name] ?? new Uint8Array()).replace(/(<wp:docPr id=")[^"]*(")/gu, (_, a, b) => {
    number += 1;
    return `${a}${number}${b}`;
  });
  return { ...parts, [name]: strToU8(text) };
}

/** The paper as the bytes of a Word document, its data in a part of their own; equal papers give equal bytes. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const width = (paper.wide ? page.height : page.width) - 2 * page.margin;
  const seal = paper.seal.lines.flatMap(([label, value]) =>
    said([`${label.join(" / ")}: ${value}`], { size: 14 }),
  );
  const document = new Document({
    title: paper.title[0],
    creator: "Jegap",
    lastModifiedBy: "Jegap",
    styles: { default: { document: { run: { font, size: 19 } } } },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: page.width,
              height: page.height,
              orientation: paper.wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: footer(paper) },
        children: [
          ...head(paper),
          ...paper.blocks.flatMap((block) => blockParts(block, width)),
          ...seal,
          ...said(paper.seal.meaning, { size: 14 }),
        ],
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(document);
  return repack(new Uint8Array(bytes), (parts) => dataPart(renumbered(parts), paper.attachments));
}
