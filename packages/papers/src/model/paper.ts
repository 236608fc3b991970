import type { Json } from "@jegap/exact";
import type { PaperKind } from "@jegap/words";
import type { PaperLanguage, Said } from "./said.ts";

/** A numbered field of a form: its label and what is written in it. */
export interface FieldRow {
  readonly number?: string;
  readonly label: Said;
  readonly value: readonly Said[];
  /** Article that asks for it, where the paper shows one. */
  readonly article?: string;
}

export interface Column {
  readonly title: Said;
  readonly align: "left" | "right" | "center";
  /** Share of the width, against those of the other columns. */
  readonly share: number;
}

/** One side's box to sign in. */
export interface SignatureBox {
  readonly role: Said;
  readonly rows: readonly (readonly [label: Said, value: string])[];
  readonly day: string;
}

/** A part of a paper, in reading order. */
export type Block =
  | { readonly kind: "heading"; readonly text: Said }
  | { readonly kind: "paragraph"; readonly text: Said }
  | { readonly kind: "note"; readonly text: Said }
  | { readonly kind: "fields"; readonly rows: readonly FieldRow[] }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Said[])[];
      /** Said in place of a table without rows. */
      readonly empty: Said;
    }
  | { readonly kind: "steps"; readonly items: readonly Said[] }
  | { readonly kind: "signatures"; readonly date: Said; readonly boxes: readonly SignatureBox[] }
  | { readonly kind: "break" };

/** A file that travels with the paper: its data, and a certificate where there is one. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly text: string;
}

/** What ties the paper to its data. */
export interface Seal {
  /** SHA-256 of the canonical JSON of `data`. */
  readonly hash: string;
  readonly lines: readonly (readonly [label: Said, value: string])[];
  readonly meaning: Said;
  /** What the QR code holds. */
  readonly code: string;
}

/** One paper as data: every maker prints the same blocks. */
export interface Paper {
  readonly kind: PaperKind;
  readonly language: PaperLanguage;
  readonly title: Said;
  /** That this is no form of the government (rule of every paper). */
  readonly heading: Said;
  readonly wide: boolean;
  readonly blocks: readonly Block[];
  readonly seal: Seal;
  /** The data the paper prints, from which it can be read back. */
  readonly data: Json;
  readonly attachments: readonly Attachment[];
  /** Day the document carries; no clock is read. */
  readonly day: string;
}
