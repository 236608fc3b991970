import { type Holiday, holiday } from "../holiday.ts";
import { almanac, cabinet, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2016. */
export const holidays2016: readonly Holiday[] = [
  holiday("2016-01-01", names.newYear, "fixed", decree("24828", "제2조제3호")),
  holiday("2016-02-07", names.seollalEve, "lunar", decree("24828", "제2조제4호", almanac(2016))),
  holiday("2016-02-08", names.seollal, "lunar", decree("24828", "제2조제4호", almanac(2016))),
  holiday("2016-02-09", names.seollalAfter, "lunar", decree("24828", "제2조제4호", almanac(2016))),
  holiday("2016-02-10", substituteFor(names.seollal), "substitute", decree("24828", "제3조제1항")),
  holiday("2016-03-01", names.samil, "fixed", decree("24828", "제2조제2호")),
  holiday(
    "2016-04-13",
    { ko: "제20대 국회의원 선거일", en: "20th National Assembly election" },
    "election",
    decree("24828", "제2조제10호의2"),
  ),
  holiday("2016-05-05", names.childrensDay, "fixed", decree("24828", "제2조제7호")),
  holiday(
    "2016-05-06",
    { ko: "임시공휴일", en: "Temporary holiday" },
    "temporary",
    cabinet("24828", "2016-04-28"),
  ),
  holiday("2016-05-14", names.buddhaBefore2017, "lunar", decree("24828", "제2조제6호", almanac(2016))),
  holiday("2016-06-06", names.memorial, "fixed", decree("24828", "제2조제8호")),
  holiday("2016-08-15", names.liberation, "fixed", decree("24828", "제2조제2호")),
  holiday("2016-09-14", names.chuseokEve, "lunar", decree("24828", "제2조제9호", almanac(2016))),
  holiday("2016-09-15", names.chuseok, "lunar", decree("24828", "제2조제9호", almanac(2016))),
  holiday("2016-09-16", names.chuseokAfter, "lunar", decree("24828", "제2조제9호", almanac(2016))),
  holiday("2016-10-03", names.foundation, "fixed", decree("24828", "제2조제2호")),
  holiday("2016-10-09", names.hangul, "fixed", decree("24828", "제2조제2호")),
  holiday("2016-12-25", names.christmas, "fixed", decree("24828", "제2조제10호")),
];
