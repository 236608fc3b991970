/**
 * An article as `WWA 21(3)2`: act, article, (paragraph), item; a branch article is `22-2`, a branch item `1-2`.
 * WWA is 상생협력법, FSA 하도급법, WWD and FSD their decrees, WWR and FSR the rules; GL the ministry's guideline
 * (예규 12), GB its booklet of 2023-09: these two are readings, not statute.
 */
export type Ref = string;

const actNames: Readonly<Record<string, string>> = {
  WWA: "상생협력법",
  WWD: "상생협력법 시행령",
  WWR: "상생협력법 시행규칙",
  FSA: "하도급법",
  FSD: "하도급법 시행령",
  GL: "납품대금 연동에 관한 지침",
  GB: "표준 연동계약서 가이드북(2023-09)",
  CIVIL: "민법",
  MIDSIZE: "중견기업법",
};

/** Acts whose article 2 numbers its definitions as items (호), so `2(12)` is 제2조제12호, not a paragraph. */
const definitionsAreItems = new Set(["WWA"]);

/** Guideline and booklet places are readings of the law, not law. */
export function isGuidance(ref: Ref): boolean {
  return ref.startsWith("GL ") || ref.startsWith("GB ");
}

function branch(number: string, unit: string): string {
  const [main = "", sub] = number.split("-");
  return sub === undefined ? `제${main}${unit}` : `제${main}${unit}의${sub}`;
}

function place(act: string, text: string): string {
  const annex = /^annex(\d+)$/u.exec(text);
  if (annex !== null) return `별표 ${annex[1]}`;
  const match = /^(\d+(?:-\d+)?)(?:\((\d+(?:-\d+)?)\))?(\d+(?:-\d+)?)?([가-힣])?$/u.exec(text);
  if (match === null) return text;
  const [, article = "", paragraph, item, letter] = match;
  const asItem = definitionsAreItems.has(act) && article === "2";
  return [
    branch(article, "조"),
    paragraph === undefined ? "" : branch(paragraph, asItem ? "호" : "항"),
    item === undefined ? "" : branch(item, "호"),
    letter === undefined ? "" : `${letter}목`,
  ].join("");
}

/** The same article as Korean statutes write it: `상생협력법 제21조제3항제2호`. */
export function koreanArticle(ref: Ref): string {
  const [act = "", ...rest] = ref.split(" ");
  return `${actNames[act] ?? act} ${place(act, rest.join(" "))}`.trim();
}

/** Where to read the act itself; guidance and rules have their own addresses. */
export function addressOf(ref: Ref): string {
  const pages: Readonly<Record<string, string>> = {
    WWA: "https://www.law.go.kr/법령/대ㆍ중소기업상생협력촉진에관한법률",
    WWD: "https://www.law.go.kr/법령/대ㆍ중소기업상생협력촉진에관한법률시행령",
    WWR: "https://www.law.go.kr/법령/대ㆍ중소기업상생협력촉진에관한법률시행규칙",
    FSA: "https://www.law.go.kr/법령/하도급거래공정화에관한법률",
    FSD: "https://www.law.go.kr/법령/하도급거래공정화에관한법률시행령",
    GL: "https://www.law.go.kr/행정규칙/납품대금연동에관한지침",
    CIVIL: "https://www.law.go.kr/법령/민법",
    MIDSIZE: "https://www.law.go.kr/법령/중견기업성장촉진및경쟁력강화에관한특별법",
  };
  return pages[ref.split(" ")[0] ?? ""] ?? "";
}
