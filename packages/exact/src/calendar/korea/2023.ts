import { type Holiday, holiday } from "../holiday.ts";
import { almanac, cabinet, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2023. */
export const holidays2023: readonly Holiday[] = [
  holiday("2023-01-01", names.newYear, "fixed", decree("31930", "제2조제3호")),
  holiday("2023-01-21", names.seollalEve, "lunar", decree("31930", "제2조제4호", almanac(2023))),
  holiday("2023-01-22", names.seollal, "lunar", decree("31930", "제2조제4호", almanac(2023))),
  holiday("2023-01-23", names.seollalAfter, "lunar", decree("31930", "제2조제4호", almanac(2023))),
  holiday("2023-01-24", substituteFor(names.seollal), "substitute", decree("31930", "제3조제1항제2호")),
  holiday("2023-03-01", names.samil, "fixed", decree("31930", "제2조제2호")),
  holiday("2023-05-05", names.childrensDay, "fixed", decree("33448", "제2조제7호")),
  holiday("2023-05-27", names.buddha, "lunar", decree("33448", "제2조제6호", almanac(2023))),
  holiday("2023-05-29", substituteFor(names.buddha), "substitute", decree("33448", "제3조제1항제1호")),
  holiday("2023-06-06", names.memorial, "fixed", decree("33448", "제2조제8호")),
  holiday("2023-08-15", names.liberation, "fixed", decree("33448", "제2조제2호")),
  holiday("2023-09-28", names.chuseokEve, "lunar", decree("33448", "제2조제9호", almanac(2023))),
  holiday("2023-09-29", names.chuseok, "lunar", decree("33448", "제2조제9호", almanac(2023))),
  holiday("2023-09-30", names.chuseokAfter, "lunar", decree("33448", "제2조제9호", almanac(2023))),
  holiday(
    "2023-10-02",
    { ko: "임시공휴일", en: "Temporary holiday" },
    "temporary",
    cabinet("33448", "2023-09-05"),
  ),
  holiday("2023-10-03", names.foundation, "fixed", decree("33448", "제2조제2호")),
  holiday("2023-10-09", names.hangul, "fixed", decree("33448", "제2조제2호")),
  holiday("2023-12-25", names.christmas, "fixed", decree("33448", "제2조제10호")),
];
