import type { Json } from "@jegap/exact";
import type { Agreement, Party } from "@jegap/linkage";
import { paperWords } from "@jegap/words";
import type { Block, FieldRow, SignatureBox } from "./paper.ts";
import { type PaperLanguage, plain, type Said, told } from "./said.ts";

/** The head of an agreement, as far as papers print it. */
export type AgreementHead = Pick<
  Agreement,
  "name" | "contract" | "buyer" | "supplier" | "signed" | "until" | "note"
>;

function rowsOf(party: Party | undefined, language: PaperLanguage): SignatureBox["rows"] {
  const seal = told(paperWords.seal, language).at(0) ?? "";
  return [
    [told(paperWords.name, language), party?.name ?? ""],
    [told(paperWords.phone, language), party?.phone ?? ""],
    [told(paperWords.address, language), party?.address ?? ""],
    [told(paperWords.representative, language), `${party?.representative ?? ""}    ${seal}`],
    [told(paperWords.number, language), party?.number ?? ""],
  ];
}

/** Both sides' boxes at the foot of a paper; `signed` prints the days on which they have signed. */
export function signatures(head: AgreementHead, language: PaperLanguage, signed: boolean): Block {
  const day = (of: string | undefined): string => (signed ? (of ?? "") : "");
  return {
    kind: "signatures",
    date: told(paperWords.date, language),
    boxes: [
      {
        role: told(paperWords.buyer, language),
        rows: rowsOf(head.buyer, language),
        day: day(head.signed?.buyer),
      },
      {
        role: told(paperWords.supplier, language),
        rows: rowsOf(head.supplier, language),
        day: day(head.signed?.supplier),
      },
    ],
  };
}

function signedOn(head: AgreementHead, language: PaperLanguage): Said {
  const days = [head.signed?.buyer, head.signed?.supplier].filter((day) => day !== undefined).sort();
  const last = days.at(-1);
  return last === undefined ? told(paperWords.unsigned, language) : plain(last);
}

/** The lines at the head of a paper: agreement, contract, both sides, days. */
export function headRows(head: AgreementHead, language: PaperLanguage): readonly FieldRow[] {
  const row = (label: Parameters<typeof told>[0], text: string | undefined): readonly FieldRow[] =>
    text === undefined || text === "" ? [] : [{ label: told(label, language), value: [plain(text)] }];
  return [
    ...row(paperWords.agreement, head.name),
    ...row(paperWords.contract, head.contract),
    { label: told(paperWords.signed, language), value: [signedOn(head, language)] },
    ...row(paperWords.buyer, head.buyer?.name),
    ...row(paperWords.supplier, head.supplier?.name),
    ...row(paperWords.term, head.until),
  ];
}

function without(record: object): Json {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Json;
}

/** The head as an agreement file has it, so that it can be read back. */
export function headJson(head: AgreementHead): Readonly<Record<string, Json>> {
  const { name, contract, buyer, supplier, signed, until, note } = head;
  return {
    agreement: name,
    ...(contract === undefined ? {} : { contract }),
    ...(buyer === undefined ? {} : { buyer: without(buyer) }),
    ...(supplier === undefined ? {} : { supplier: without(supplier) }),
    ...(signed === undefined ? {} : { signed: without(signed) }),
    ...(until === undefined ? {} : { until }),
    ...(note === undefined ? {} : { note }),
  };
}
