import { type Holiday, holiday } from "../holiday.ts";
import { almanac, cabinet, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2020. */
export const holidays2020: readonly Holiday[] = [
  holiday("2020-01-01", names.newYear, "fixed", decree("28394", "제2조제3호")),
  holiday("2020-01-24", names.seollalEve, "lunar", decree("28394", "제2조제4호", almanac(2020))),
  holiday("2020-01-25", names.seollal, "lunar", decree("28394", "제2조제4호", almanac(2020))),
  holiday("2020-01-26", names.seollalAfter, "lunar", decree("28394", "제2조제4호", almanac(2020))),
  holiday("2020-01-27", substituteFor(names.seollal), "substitute", decree("28394", "제3조제1항")),
  holiday("2020-03-01", names.samil, "fixed", decree("28394", "제2조제2호")),
  holiday(
    "2020-04-15",
    { ko: "제21대 국회의원 선거일", en: "21st National Assembly election" },
    "election",
    decree("28394", "제2조제10호의2"),
  ),
  holiday("2020-04-30", names.buddha, "lunar", decree("28394", "제2조제6호", almanac(2020))),
  holiday("2020-05-05", names.childrensDay, "fixed", decree("28394", "제2조제7호")),
  holiday("2020-06-06", names.memorial, "fixed", decree("28394", "제2조제8호")),
  holiday("2020-08-15", names.liberation, "fixed", decree("28394", "제2조제2호")),
  holiday(
    "2020-08-17",
    { ko: "임시공휴일", en: "Temporary holiday" },
    "temporary",
    cabinet("28394", "2020-07-21"),
  ),
  holiday("2020-09-30", names.chuseokEve, "lunar", decree("28394", "제2조제9호", almanac(2020))),
  holiday("2020-10-01", names.chuseok, "lunar", decree("28394", "제2조제9호", almanac(2020))),
  holiday("2020-10-02", names.chuseokAfter, "lunar", decree("28394", "제2조제9호", almanac(2020))),
  holiday("2020-10-03", names.foundation, "fixed", decree("28394", "제2조제2호")),
  holiday("2020-10-09", names.hangul, "fixed", decree("28394", "제2조제2호")),
  holiday("2020-12-25", names.christmas, "fixed", decree("28394", "제2조제10호")),
];
