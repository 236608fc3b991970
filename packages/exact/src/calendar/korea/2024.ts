import { type Holiday, holiday } from "../holiday.ts";
import { almanac, cabinet, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2024. */
export const holidays2024: readonly Holiday[] = [
  holiday("2024-01-01", names.newYear, "fixed", decree("33448", "제2조제3호")),
  holiday("2024-02-09", names.seollalEve, "lunar", decree("33448", "제2조제4호", almanac(2024))),
  holiday("2024-02-10", names.seollal, "lunar", decree("33448", "제2조제4호", almanac(2024))),
  holiday("2024-02-11", names.seollalAfter, "lunar", decree("33448", "제2조제4호", almanac(2024))),
  holiday("2024-02-12", substituteFor(names.seollal), "substitute", decree("33448", "제3조제1항제2호")),
  holiday("2024-03-01", names.samil, "fixed", decree("33448", "제2조제2호")),
  holiday(
    "2024-04-10",
    { ko: "제22대 국회의원 선거일", en: "22nd National Assembly election" },
    "election",
    decree("33448", "제2조제10호의2"),
  ),
  holiday("2024-05-05", names.childrensDay, "fixed", decree("33448", "제2조제7호")),
  holiday("2024-05-06", substituteFor(names.childrensDay), "substitute", decree("33448", "제3조제1항제1호")),
  holiday("2024-05-15", names.buddha, "lunar", decree("33448", "제2조제6호", almanac(2024))),
  holiday("2024-06-06", names.memorial, "fixed", decree("33448", "제2조제8호")),
  holiday("2024-08-15", names.liberation, "fixed", decree("33448", "제2조제2호")),
  holiday("2024-09-16", names.chuseokEve, "lunar", decree("33448", "제2조제9호", almanac(2024))),
  holiday("2024-09-17", names.chuseok, "lunar", decree("33448", "제2조제9호", almanac(2024))),
  holiday("2024-09-18", names.chuseokAfter, "lunar", decree("33448", "제2조제9호", almanac(2024))),
  holiday(
    "2024-10-01",
    { ko: "국군의 날 임시공휴일", en: "Temporary holiday, Armed Forces Day" },
    "temporary",
    cabinet("33448", "2024-09-03"),
  ),
  holiday("2024-10-03", names.foundation, "fixed", decree("33448", "제2조제2호")),
  holiday("2024-10-09", names.hangul, "fixed", decree("33448", "제2조제2호")),
  holiday("2024-12-25", names.christmas, "fixed", decree("33448", "제2조제10호")),
];
