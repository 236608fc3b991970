import { type Holiday, holiday } from "../holiday.ts";
import { almanac, cabinet, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2017. */
export const holidays2017: readonly Holiday[] = [
  holiday("2017-01-01", names.newYear, "fixed", decree("24828", "제2조제3호")),
  holiday("2017-01-27", names.seollalEve, "lunar", decree("24828", "제2조제4호", almanac(2017))),
  holiday("2017-01-28", names.seollal, "lunar", decree("24828", "제2조제4호", almanac(2017))),
  holiday("2017-01-29", names.seollalAfter, "lunar", decree("24828", "제2조제4호", almanac(2017))),
  holiday("2017-01-30", substituteFor(names.seollal), "substitute", decree("24828", "제3조제1항")),
  holiday("2017-03-01", names.samil, "fixed", decree("24828", "제2조제2호")),
  holiday("2017-05-03", names.buddhaBefore2017, "lunar", decree("24828", "제2조제6호", almanac(2017))),
  holiday("2017-05-05", names.childrensDay, "fixed", decree("24828", "제2조제7호")),
  holiday(
    "2017-05-09",
    { ko: "제19대 대통령 선거일", en: "19th presidential election" },
    "temporary",
    cabinet("24828", "2017-03-15"),
  ),
  holiday("2017-06-06", names.memorial, "fixed", decree("24828", "제2조제8호")),
  holiday("2017-08-15", names.liberation, "fixed", decree("24828", "제2조제2호")),
  holiday(
    "2017-10-02",
    { ko: "임시공휴일", en: "Temporary holiday" },
    "temporary",
    cabinet("24828", "2017-09-05"),
  ),
  holiday("2017-10-03", names.foundation, "fixed", decree("24828", "제2조제2호")),
  holiday("2017-10-03", names.chuseokEve, "lunar", decree("24828", "제2조제9호", almanac(2017))),
  holiday("2017-10-04", names.chuseok, "lunar", decree("24828", "제2조제9호", almanac(2017))),
  holiday("2017-10-05", names.chuseokAfter, "lunar", decree("24828", "제2조제9호", almanac(2017))),
  holiday("2017-10-06", substituteFor(names.chuseok), "substitute", decree("24828", "제3조제1항")),
  holiday("2017-10-09", names.hangul, "fixed", decree("24828", "제2조제2호")),
  holiday("2017-12-25", names.christmas, "fixed", decree("28394", "제2조제10호")),
];
