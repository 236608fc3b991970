import { type Holiday, holiday } from "../holiday.ts";
import { almanac, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2021. */
export const holidays2021: readonly Holiday[] = [
  holiday("2021-01-01", names.newYear, "fixed", decree("28394", "제2조제3호")),
  holiday("2021-02-11", names.seollalEve, "lunar", decree("28394", "제2조제4호", almanac(2021))),
  holiday("2021-02-12", names.seollal, "lunar", decree("28394", "제2조제4호", almanac(2021))),
  holiday("2021-02-13", names.seollalAfter, "lunar", decree("28394", "제2조제4호", almanac(2021))),
  holiday("2021-03-01", names.samil, "fixed", decree("28394", "제2조제2호")),
  holiday("2021-05-05", names.childrensDay, "fixed", decree("28394", "제2조제7호")),
  holiday("2021-05-19", names.buddha, "lunar", decree("28394", "제2조제6호", almanac(2021))),
  holiday("2021-06-06", names.memorial, "fixed", decree("28394", "제2조제8호")),
  holiday("2021-08-15", names.liberation, "fixed", decree("31930", "제2조제2호")),
  holiday("2021-08-16", substituteFor(names.liberation), "substitute", decree("31930", "제3조제1항제1호")),
  holiday("2021-09-20", names.chuseokEve, "lunar", decree("31930", "제2조제9호", almanac(2021))),
  holiday("2021-09-21", names.chuseok, "lunar", decree("31930", "제2조제9호", almanac(2021))),
  holiday("2021-09-22", names.chuseokAfter, "lunar", decree("31930", "제2조제9호", almanac(2021))),
  holiday("2021-10-03", names.foundation, "fixed", decree("31930", "제2조제2호")),
  holiday("2021-10-04", substituteFor(names.foundation), "substitute", decree("31930", "제3조제1항제1호")),
  holiday("2021-10-09", names.hangul, "fixed", decree("31930", "제2조제2호")),
  holiday("2021-10-11", substituteFor(names.hangul), "substitute", decree("31930", "제3조제1항제1호")),
  holiday("2021-12-25", names.christmas, "fixed", decree("31930", "제2조제10호")),
];
