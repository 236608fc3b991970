import { type Holiday, holiday } from "../holiday.ts";
import { almanac, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2019. */
export const holidays2019: readonly Holiday[] = [
  holiday("2019-01-01", names.newYear, "fixed", decree("28394", "제2조제3호")),
  holiday("2019-02-04", names.seollalEve, "lunar", decree("28394", "제2조제4호", almanac(2019))),
  holiday("2019-02-05", names.seollal, "lunar", decree("28394", "제2조제4호", almanac(2019))),
  holiday("2019-02-06", names.seollalAfter, "lunar", decree("28394", "제2조제4호", almanac(2019))),
  holiday("2019-03-01", names.samil, "fixed", decree("28394", "제2조제2호")),
  holiday("2019-05-05", names.childrensDay, "fixed", decree("28394", "제2조제7호")),
  holiday("2019-05-06", substituteFor(names.childrensDay), "substitute", decree("28394", "제3조제2항")),
  holiday("2019-05-12", names.buddha, "lunar", decree("28394", "제2조제6호", almanac(2019))),
  holiday("2019-06-06", names.memorial, "fixed", decree("28394", "제2조제8호")),
  holiday("2019-08-15", names.liberation, "fixed", decree("28394", "제2조제2호")),
  holiday("2019-09-12", names.chuseokEve, "lunar", decree("28394", "제2조제9호", almanac(2019))),
  holiday("2019-09-13", names.chuseok, "lunar", decree("28394", "제2조제9호", almanac(2019))),
  holiday("2019-09-14", names.chuseokAfter, "lunar", decree("28394", "제2조제9호", almanac(2019))),
  holiday("2019-10-03", names.foundation, "fixed", decree("28394", "제2조제2호")),
  holiday("2019-10-09", names.hangul, "fixed", decree("28394", "제2조제2호")),
  holiday("2019-12-25", names.christmas, "fixed", decree("28394", "제2조제10호")),
];
