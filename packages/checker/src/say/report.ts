import type { Report } from "../check.ts";
import { faultWords } from "./fault-words.ts";
import { claimWords, type Language, say, type Text, words } from "./words.ts";

/** One line of a table of a report. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** A report in words: the verdict, what was wrong and where, each layer, and what is not proven. */
export interface Told {
  readonly verdict: string;
  readonly more: string;
  readonly fault: readonly Line[];
  readonly layers: readonly Line[];
  readonly claimsTitle: string;
  readonly claims: readonly string[];
  readonly hashTitle: string;
}

const faults: Readonly<Record<string, Text>> = faultWords;

function sayMore(report: Report, language: Language): string {
  if (report.verdict === "correct") return words.correctMore[language];
  const { code = "", place = "" } = report.fault ?? {};
  const text = faults[code];
  const fault = text === undefined ? code : say(text, language, { place });
  return report.verdict === "other-inputs" ? `${words.otherMore[language]} ${fault}` : fault;
}

/** Tells a report in Korean or English. */
export function tell(report: Report, language: Language): Told {
  const { fault } = report;
  const line = (label: Text, text: string | undefined): readonly Line[] =>
    text === undefined || text === "" ? [] : [{ label: label[language], text }];
  return {
    verdict: words[report.verdict][language],
    more: sayMore(report, language),
    fault: [
      ...line(words.place, fault?.place),
      ...line(words.expected, fault?.expected),
      ...line(words.found, fault?.found),
    ],
    layers: report.layers.map(({ layer, result }) => ({
      label: words[layer][language],
      text: words[result === "wrong" ? "wrongLayer" : result][language],
    })),
    claimsTitle: words.claims[language],
    hashTitle: words.agreementHash[language],
    claims: report.claims.map((claim) => claimWords[claim][language]),
  };
}
