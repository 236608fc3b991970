import type { Question } from "@jegap/law";

/** What a typed line says: a value, "I do not know", or nothing readable. */
export type Answer = { readonly value: unknown } | "unknown" | "unreadable";

function pick(text: string, choices: readonly string[]): string | undefined {
  const at = /^\d+$/.test(text) ? choices[Number(text) - 1] : undefined;
  return at ?? choices.find((c) => c === text);
}

/** `구리 30%, 납 4.5` is two items; `0` is none. */
function items(text: string): Answer {
  if (text === "0") return { value: [] };
  const found: { name: string; share_pct: string }[] = [];
  for (const part of text.split(",")) {
    const match = /^(.+?)\s+(\d+(?:\.\d+)?)\s*%?$/u.exec(part.trim());
    if (match === null) return "unreadable";
    found.push({ name: match[1] ?? "", share_pct: match[2] ?? "" });
  }
  return { value: found };
}

function several(text: string, choices: readonly string[]): Answer {
  if (text === "0") return { value: [] };
  const picked = text.split(/[\s,]+/u).map((t) => pick(t, choices));
  return picked.some((p) => p === undefined) ? "unreadable" : { value: picked };
}

const papers: Readonly<Record<string, unknown>> = {
  "1": { agreed: false },
  "2": { agreed: true, purpose_and_reason_stated: true },
  "3": { agreed: true, purpose_and_reason_stated: false },
};

function yesNo(text: string): Answer {
  if (/^(?:1|y|yes|예|네)$/iu.test(text)) return { value: true };
  return /^(?:2|n|no|아니오|아니요)$/iu.test(text) ? { value: false } : "unreadable";
}

/** Reads one typed line as the answer to a question; the facts themselves are checked with the deal. */
export function readAnswer(question: Question, typed: string): Answer {
  const text = typed.trim();
  if (text === "?" || text === "모름") return "unknown";
  if (text === "") return "unreadable";
  switch (question.kind) {
    case "choice": {
      const value = pick(text, question.choices ?? []);
      return value === undefined ? "unreadable" : { value };
    }
    case "choices":
      return several(text, question.choices ?? []);
    case "yes-no":
      return yesNo(text);
    case "items":
      return items(text);
    case "paper":
      return Object.hasOwn(papers, text) ? { value: papers[text] } : "unreadable";
    case "percent":
      return { value: text.replace(/\s*%$/u, "") };
    default:
      return { value: text.replace(/[,원일]/gu, "") };
  }
}
