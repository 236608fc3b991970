import { type Holiday, holiday } from "../holiday.ts";
import { almanac, cabinet, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2015. */
export const holidays2015: readonly Holiday[] = [
  holiday("2015-01-01", names.newYear, "fixed", decree("24828", "제2조제3호")),
  holiday("2015-02-18", names.seollalEve, "lunar", decree("24828", "제2조제4호", almanac(2015))),
  holiday("2015-02-19", names.seollal, "lunar", decree("24828", "제2조제4호", almanac(2015))),
  holiday("2015-02-20", names.seollalAfter, "lunar", decree("24828", "제2조제4호", almanac(2015))),
  holiday("2015-03-01", names.samil, "fixed", decree("24828", "제2조제2호")),
  holiday("2015-05-05", names.childrensDay, "fixed", decree("24828", "제2조제7호")),
  holiday("2015-05-25", names.buddhaBefore2017, "lunar", decree("24828", "제2조제6호", almanac(2015))),
  holiday("2015-06-06", names.memorial, "fixed", decree("24828", "제2조제8호")),
  holiday(
    "2015-08-14",
    { ko: "광복 70주년 임시공휴일", en: "Temporary holiday, 70 years of liberation" },
    "temporary",
    cabinet("24828", "2015-08-04"),
  ),
  holiday("2015-08-15", names.liberation, "fixed", decree("24828", "제2조제2호")),
  holiday("2015-09-26", names.chuseokEve, "lunar", decree("24828", "제2조제9호", almanac(2015))),
  holiday("2015-09-27", names.chuseok, "lunar", decree("24828", "제2조제9호", almanac(2015))),
  holiday("2015-09-28", names.chuseokAfter, "lunar", decree("24828", "제2조제9호", almanac(2015))),
  holiday("2015-09-29", substituteFor(names.chuseok), "substitute", decree("24828", "제3조제1항")),
  holiday("2015-10-03", names.foundation, "fixed", decree("24828", "제2조제2호")),
  holiday("2015-10-09", names.hangul, "fixed", decree("24828", "제2조제2호")),
  holiday("2015-12-25", names.christmas, "fixed", decree("24828", "제2조제10호")),
];
