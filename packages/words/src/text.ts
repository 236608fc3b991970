/** The languages everything a person reads is written in; Korean comes first. */
export const languages = ["ko", "en"] as const;

export type Language = (typeof languages)[number];

/** One sentence or word in both languages. `{name}` stands for a fact; `{name|을/를}` adds the fitting particle. */
export interface Text {
  readonly ko: string;
  readonly en: string;
}

export type Facts = Readonly<Record<string, string>>;

/** Digits, then Latin letters, read aloud in Korean end in a consonant (받침) for these; ㄹ counts apart for 로. */
const spokenWithFinal = /[013678LMNRlmnr]$/u;
const spokenWithRieul = /[178LRlr]$/u;

function finalConsonant(word: string): "none" | "rieul" | "other" {
  const last = [...word.replace(/[)\]'"’”%]+$/u, "")].at(-1) ?? "";
  const code = last.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) {
    const final = (code - 0xac00) % 28;
    return final === 0 ? "none" : final === 8 ? "rieul" : "other";
  }
  if (spokenWithRieul.test(last)) return "rieul";
  return spokenWithFinal.test(last) ? "other" : "none";
}

/** The word with its particle: `particle("구리", "을/를")` is `구리를`. The form after a consonant comes first. */
export function particle(word: string, forms: string): string {
  const [afterConsonant = "", afterVowel = ""] = forms.split("/");
  const final = finalConsonant(word);
  if (forms === "으로/로") return word + (final === "other" ? afterConsonant : afterVowel);
  return word + (final === "none" ? afterVowel : afterConsonant);
}

/** The text in a language with its facts filled in; a fact that is not given stays visible as `{name}`. */
export function say(text: Text, language: Language, facts: Facts = {}): string {
  return text[language].replace(/\{([^{}|]+)(?:\|([^{}]+))?\}/gu, (whole, name: string, forms?: string) => {
    const fact = facts[name];
    if (fact === undefined) return whole;
    return forms === undefined ? fact : particle(fact, forms);
  });
}
