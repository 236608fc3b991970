import type { HolidayName } from "../holiday.ts";

/** Names of the public holidays, as 관공서의 공휴일에 관한 규정 art. 2 lists them. */
export const names = {
  newYear: { ko: "1월 1일", en: "New Year's Day" },
  seollalEve: { ko: "설날 전날", en: "Day before Seollal" },
  seollal: { ko: "설날", en: "Seollal (Lunar New Year)" },
  seollalAfter: { ko: "설날 다음 날", en: "Day after Seollal" },
  samil: { ko: "3·1절", en: "March 1st Movement Day" },
  labour: { ko: "노동절", en: "Labour Day" },
  childrensDay: { ko: "어린이날", en: "Children's Day" },
  /** The name until decree 28394 of 2017-10-17. */
  buddhaBefore2017: { ko: "석가탄신일", en: "Buddha's Birthday" },
  buddha: { ko: "부처님 오신 날", en: "Buddha's Birthday" },
  memorial: { ko: "현충일", en: "Memorial Day" },
  constitution: { ko: "제헌절", en: "Constitution Day" },
  liberation: { ko: "광복절", en: "Liberation Day" },
  chuseokEve: { ko: "추석 전날", en: "Day before Chuseok" },
  chuseok: { ko: "추석", en: "Chuseok" },
  chuseokAfter: { ko: "추석 다음 날", en: "Day after Chuseok" },
  foundation: { ko: "개천절", en: "National Foundation Day" },
  hangul: { ko: "한글날", en: "Hangul Day" },
  christmas: { ko: "기독탄신일", en: "Christmas Day" },
} as const satisfies Readonly<Record<string, HolidayName>>;

/** 대체공휴일 of the holiday that met a rest day. */
export function substituteFor(name: HolidayName): HolidayName {
  return { ko: `대체공휴일(${name.ko})`, en: `Substitute holiday for ${name.en}` };
}
