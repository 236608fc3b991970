import { type Holiday, holiday } from "../holiday.ts";
import { almanac, decree } from "./law.ts";
import { names, substituteFor } from "./names.ts";

/** Public holidays of Korea in 2027. */
export const holidays2027: readonly Holiday[] = [
  holiday("2027-01-01", names.newYear, "fixed", decree("36290", "제2조제3호")),
  holiday("2027-02-06", names.seollalEve, "lunar", decree("36290", "제2조제4호", almanac(2027))),
  holiday("2027-02-07", names.seollal, "lunar", decree("36290", "제2조제4호", almanac(2027))),
  holiday("2027-02-08", names.seollalAfter, "lunar", decree("36290", "제2조제4호", almanac(2027))),
  holiday("2027-02-09", substituteFor(names.seollal), "substitute", decree("36290", "제3조제1항제2호")),
  holiday("2027-03-01", names.samil, "fixed", decree("36290", "제2조제2호")),
  holiday("2027-05-01", names.labour, "fixed", decree("36290", "제2조제6호")),
  holiday("2027-05-03", substituteFor(names.labour), "substitute", decree("36290", "제3조제1항제1호")),
  holiday("2027-05-05", names.childrensDay, "fixed", decree("36290", "제2조제7호")),
  holiday("2027-05-13", names.buddha, "lunar", decree("36290", "제2조제5호", almanac(2027))),
  holiday("2027-06-06", names.memorial, "fixed", decree("36290", "제2조제8호")),
  holiday("2027-07-17", names.constitution, "fixed", decree("36290", "제2조제2호")),
  holiday("2027-07-19", substituteFor(names.constitution), "substitute", decree("36290", "제3조제1항제1호")),
  holiday("2027-08-15", names.liberation, "fixed", decree("36290", "제2조제2호")),
  holiday("2027-08-16", substituteFor(names.liberation), "substitute", decree("36290", "제3조제1항제1호")),
  holiday("2027-09-14", names.chuseokEve, "lunar", decree("36290", "제2조제9호", almanac(2027))),
  holiday("2027-09-15", names.chuseok, "lunar", decree("36290", "제2조제9호", almanac(2027))),
  holiday("2027-09-16", names.chuseokAfter, "lunar", decree("36290", "제2조제9호", almanac(2027))),
  holiday("2027-10-03", names.foundation, "fixed", decree("36290", "제2조제2호")),
  holiday("2027-10-04", substituteFor(names.foundation), "substitute", decree("36290", "제3조제1항제1호")),
  holiday("2027-10-09", names.hangul, "fixed", decree("36290", "제2조제2호")),
  holiday("2027-10-11", substituteFor(names.hangul), "substitute", decree("36290", "제3조제1항제1호")),
  holiday("2027-12-25", names.christmas, "fixed", decree("36290", "제2조제10호")),
  holiday("2027-12-27", substituteFor(names.christmas), "substitute", decree("36290", "제3조제1항제1호")),
];
