import { type Holiday, holiday } from "../holiday.ts";
import { almanac, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2026. */
export const holidays2026: readonly Holiday[] = [
  holiday("2026-01-01", names.newYear, "fixed", decree("33448", "제2조제3호")),
  holiday("2026-02-16", names.seollalEve, "lunar", decree("33448", "제2조제4호", almanac(2026))),
  holiday("2026-02-17", names.seollal, "lunar", decree("33448", "제2조제4호", almanac(2026))),
  holiday("2026-02-18", names.seollalAfter, "lunar", decree("33448", "제2조제4호", almanac(2026))),
  holiday("2026-03-01", names.samil, "fixed", decree("33448", "제2조제2호")),
  holiday("2026-03-02", substituteFor(names.samil), "substitute", decree("33448", "제3조제1항제1호")),
  holiday("2026-05-01", names.labour, "fixed", decree("36290", "제2조제6호")),
  holiday("2026-05-05", names.childrensDay, "fixed", decree("36290", "제2조제7호")),
  holiday("2026-05-24", names.buddha, "lunar", decree("36290", "제2조제5호", almanac(2026))),
  holiday("2026-05-25", substituteFor(names.buddha), "substitute", decree("36290", "제3조제1항제1호")),
  holiday(
    "2026-06-03",
    { ko: "제9회 전국동시지방선거일", en: "9th local elections" },
    "election",
    decree("36290", "제2조제10호의2"),
  ),
  holiday("2026-06-06", names.memorial, "fixed", decree("36290", "제2조제8호")),
  holiday("2026-07-17", names.constitution, "fixed", decree("36290", "제2조제2호")),
  holiday("2026-08-15", names.liberation, "fixed", decree("36290", "제2조제2호")),
  holiday("2026-08-17", substituteFor(names.liberation), "substitute", decree("36290", "제3조제1항제1호")),
  holiday("2026-09-24", names.chuseokEve, "lunar", decree("36290", "제2조제9호", almanac(2026))),
  holiday("2026-09-25", names.chuseok, "lunar", decree("36290", "제2조제9호", almanac(2026))),
  holiday("2026-09-26", names.chuseokAfter, "lunar", decree("36290", "제2조제9호", almanac(2026))),
  holiday("2026-10-03", names.foundation, "fixed", decree("36290", "제2조제2호")),
  holiday("2026-10-05", substituteFor(names.foundation), "substitute", decree("36290", "제3조제1항제1호")),
  holiday("2026-10-09", names.hangul, "fixed", decree("36290", "제2조제2호")),
  holiday("2026-12-25", names.christmas, "fixed", decree("36290", "제2조제10호")),
];
