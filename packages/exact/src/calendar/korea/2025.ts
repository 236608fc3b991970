import { type Holiday, holiday } from "../holiday.ts";
import { almanac, cabinet, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2025. */
export const holidays2025: readonly Holiday[] = [
  holiday("2025-01-01", names.newYear, "fixed", decree("33448", "제2조제3호")),
  holiday(
    "2025-01-27",
    { ko: "임시공휴일", en: "Temporary holiday" },
    "temporary",
    cabinet("33448", "2025-01-14"),
  ),
  holiday("2025-01-28", names.seollalEve, "lunar", decree("33448", "제2조제4호", almanac(2025))),
  holiday("2025-01-29", names.seollal, "lunar", decree("33448", "제2조제4호", almanac(2025))),
  holiday("2025-01-30", names.seollalAfter, "lunar", decree("33448", "제2조제4호", almanac(2025))),
  holiday("2025-03-01", names.samil, "fixed", decree("33448", "제2조제2호")),
  holiday("2025-03-03", substituteFor(names.samil), "substitute", decree("33448", "제3조제1항제1호")),
  holiday("2025-05-05", names.childrensDay, "fixed", decree("33448", "제2조제7호")),
  holiday("2025-05-05", names.buddha, "lunar", decree("33448", "제2조제6호", almanac(2025))),
  holiday("2025-05-06", substituteFor(names.childrensDay), "substitute", decree("33448", "제3조제1항제3호")),
  holiday(
    "2025-06-03",
    { ko: "제21대 대통령 선거일", en: "21st presidential election" },
    "temporary",
    cabinet("33448", "2025-04-08"),
  ),
  holiday("2025-06-06", names.memorial, "fixed", decree("33448", "제2조제8호")),
  holiday("2025-08-15", names.liberation, "fixed", decree("33448", "제2조제2호")),
  holiday("2025-10-03", names.foundation, "fixed", decree("33448", "제2조제2호")),
  holiday("2025-10-05", names.chuseokEve, "lunar", decree("33448", "제2조제9호", almanac(2025))),
  holiday("2025-10-06", names.chuseok, "lunar", decree("33448", "제2조제9호", almanac(2025))),
  holiday("2025-10-07", names.chuseokAfter, "lunar", decree("33448", "제2조제9호", almanac(2025))),
  holiday("2025-10-08", substituteFor(names.chuseok), "substitute", decree("33448", "제3조제1항제2호")),
  holiday("2025-10-09", names.hangul, "fixed", decree("33448", "제2조제2호")),
  holiday("2025-12-25", names.christmas, "fixed", decree("33448", "제2조제10호")),
];
