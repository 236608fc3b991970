import { type Holiday, holiday } from "../holiday.ts";
import { almanac, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2018. */
export const holidays2018: readonly Holiday[] = [
  holiday("2018-01-01", names.newYear, "fixed", decree("28394", "제2조제3호")),
  holiday("2018-02-15", names.seollalEve, "lunar", decree("28394", "제2조제4호", almanac(2018))),
  holiday("2018-02-16", names.seollal, "lunar", decree("28394", "제2조제4호", almanac(2018))),
  holiday("2018-02-17", names.seollalAfter, "lunar", decree("28394", "제2조제4호", almanac(2018))),
  holiday("2018-03-01", names.samil, "fixed", decree("28394", "제2조제2호")),
  holiday("2018-05-05", names.childrensDay, "fixed", decree("28394", "제2조제7호")),
  holiday("2018-05-07", substituteFor(names.childrensDay), "substitute", decree("28394", "제3조제2항")),
  holiday("2018-05-22", names.buddha, "lunar", decree("28394", "제2조제6호", almanac(2018))),
  holiday("2018-06-06", names.memorial, "fixed", decree("28394", "제2조제8호")),
  holiday(
    "2018-06-13",
    { ko: "제7회 전국동시지방선거일", en: "7th local elections" },
    "election",
    decree("28394", "제2조제10호의2"),
  ),
  holiday("2018-08-15", names.liberation, "fixed", decree("28394", "제2조제2호")),
  holiday("2018-09-23", names.chuseokEve, "lunar", decree("28394", "제2조제9호", almanac(2018))),
  holiday("2018-09-24", names.chuseok, "lunar", decree("28394", "제2조제9호", almanac(2018))),
  holiday("2018-09-25", names.chuseokAfter, "lunar", decree("28394", "제2조제9호", almanac(2018))),
  holiday("2018-09-26", substituteFor(names.chuseok), "substitute", decree("28394", "제3조제1항")),
  holiday("2018-10-03", names.foundation, "fixed", decree("28394", "제2조제2호")),
  holiday("2018-10-09", names.hangul, "fixed", decree("28394", "제2조제2호")),
  holiday("2018-12-25", names.christmas, "fixed", decree("28394", "제2조제10호")),
];
