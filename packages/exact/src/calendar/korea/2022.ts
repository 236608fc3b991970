import { type Holiday, holiday } from "../holiday.ts";
import { almanac, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2022. */
export const holidays2022: readonly Holiday[] = [
  holiday("2022-01-01", names.newYear, "fixed", decree("31930", "제2조제3호")),
  holiday("2022-01-31", names.seollalEve, "lunar", decree("31930", "제2조제4호", almanac(2022))),
  holiday("2022-02-01", names.seollal, "lunar", decree("31930", "제2조제4호", almanac(2022))),
  holiday("2022-02-02", names.seollalAfter, "lunar", decree("31930", "제2조제4호", almanac(2022))),
  holiday("2022-03-01", names.samil, "fixed", decree("31930", "제2조제2호")),
  holiday(
    "2022-03-09",
    { ko: "제20대 대통령 선거일", en: "20th presidential election" },
    "election",
    decree("31930", "제2조제10호의2"),
  ),
  holiday("2022-05-05", names.childrensDay, "fixed", decree("31930", "제2조제7호")),
  holiday("2022-05-08", names.buddha, "lunar", decree("31930", "제2조제6호", almanac(2022))),
  holiday(
    "2022-06-01",
    { ko: "제8회 전국동시지방선거일", en: "8th local elections" },
    "election",
    decree("31930", "제2조제10호의2"),
  ),
  holiday("2022-06-06", names.memorial, "fixed", decree("31930", "제2조제8호")),
  holiday("2022-08-15", names.liberation, "fixed", decree("31930", "제2조제2호")),
  holiday("2022-09-09", names.chuseokEve, "lunar", decree("31930", "제2조제9호", almanac(2022))),
  holiday("2022-09-10", names.chuseok, "lunar", decree("31930", "제2조제9호", almanac(2022))),
  holiday("2022-09-11", names.chuseokAfter, "lunar", decree("31930", "제2조제9호", almanac(2022))),
  holiday("2022-09-12", substituteFor(names.chuseok), "substitute", decree("31930", "제3조제1항제2호")),
  holiday("2022-10-03", names.foundation, "fixed", decree("31930", "제2조제2호")),
  holiday("2022-10-09", names.hangul, "fixed", decree("31930", "제2조제2호")),
  holiday("2022-10-10", substituteFor(names.hangul), "substitute", decree("31930", "제3조제1항제1호")),
  holiday("2022-12-25", names.christmas, "fixed", decree("31930", "제2조제10호")),
];
