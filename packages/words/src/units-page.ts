import type { Text } from "./text.ts";

/** Words of the page that lists every unit (docs/units.md). */
export const unitsPage = {
  title: { ko: "단위표", en: "Units" },
  intro: {
    ko: "약정에 쓸 수 있는 단위입니다. 곱은 `·`, 나눔은 `/`로 잇고(`KRW/kW/month`), 앞에 배수(`EUR/100kg`), 뒤에 거듭제곱(`m^2`, `m2`)을 붙일 수 있습니다. 표에 없는 말은 읽지 않습니다.",
    en: "The units a clause may use. Join them by `·` and `/` (`KRW/kW/month`), with a multiple before (`EUR/100kg`) and a power after (`m^2`, `m2`). A word that is not listed is refused.",
  },
  fixed: { ko: "정해진 배율이 있는 단위", en: "Units with a fixed factor" },
  spelled: { ko: "배수나 거듭제곱이 든 말", en: "Words with a multiple or a power in them" },
  counting: { ko: "세는 말", en: "Counting words" },
  countingIntro: {
    ko: "세는 말은 서로 바꿀 수 없습니다: 장과 개는 더하지 않습니다. 여기 없는 말은 약정의 counting에 적으면 쓸 수 있습니다.",
    en: "Counting words never convert: a sheet is not added to a piece. A word that is not here can be declared under counting.",
  },
  refused: { ko: "뜻이 갈려 받지 않는 말", en: "Words refused because they mean several things" },
  currencies: { ko: "통화(ISO 4217)", en: "Currencies (ISO 4217)" },
  sources: { ko: "근거", en: "Sources" },
  columns: {
    symbol: { ko: "단위", en: "unit" },
    others: { ko: "다른 표기", en: "also written" },
    factor: { ko: "배율", en: "factor" },
    base: { ko: "기준", en: "base" },
    source: { ko: "근거", en: "source" },
    instead: { ko: "대신 쓸 말", en: "write instead" },
  },
} satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
