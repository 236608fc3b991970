/**
 * 관공서의 공휴일에 관한 규정 by number of promulgation, each in force until the next.
 *
 * 24828 brought substitute holidays (art. 3: Seollal and Chuseok on a Sunday or other holiday, Children's Day also
 * on a Saturday). 28394 renamed Buddha's Birthday. 31930 gave the four national days a substitute. 33448 added
 * Buddha's Birthday and Christmas. 36290 made 1 May a holiday from 2026-05-01 and 17 July from 2026-05-11, after
 * the amendments of 공휴일에 관한 법률 by Acts 21543 (2026-04-09) and 21338 (2026-02-10). That act, in force
 * since 2022-01-01 (Act 18291), repeats the list and leaves substitute holidays to the decree. Neither gives
 * New Year's Day or Memorial Day a substitute, nor Seollal and Chuseok one for a Saturday.
 */
const promulgated = {
  "24828": "2013-11-05",
  "28394": "2017-10-17",
  "31930": "2021-08-04",
  "33448": "2023-05-04",
  "36290": "2026-04-30",
} as const;

type Decree = keyof typeof promulgated;

/** Source of a holiday that follows from the decree itself. */
export function decree(number: Decree, article: string, besides = ""): string {
  return `관공서의 공휴일에 관한 규정(대통령령 제${number}호, ${promulgated[number]}) ${article}${besides}`;
}

/** Source of the solar day of a lunar holiday: the almanac (월력요항) published each June for the next year. */
export function almanac(year: number): string {
  return `, ${year}년 월력요항(한국천문연구원)`;
}

/** Source of a temporary holiday: art. 2(11), and the day the State Council (국무회의) decided. */
export function cabinet(number: Decree, decided: string): string {
  return decree(number, "제2조제11호", `, 국무회의 의결 ${decided}`);
}
