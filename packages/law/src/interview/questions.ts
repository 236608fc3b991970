import type { LawQuestion } from "@jegap/words";
import { enums } from "../facts/deal.ts";

/** How a question is answered. `items` is a list of names and shares; `days` and `won` are whole numbers. */
export type QuestionKind =
  | "choice"
  | "choices"
  | "yes-no"
  | "date"
  | "won"
  | "days"
  | "percent"
  | "items"
  | "paper";

/** One plain question: the fact it fills, how it is answered, and the words for it under `text`. */
export interface Question {
  readonly fact: string;
  readonly kind: QuestionKind;
  readonly text: LawQuestion;
  readonly choices?: readonly string[];
}

function choice(fact: keyof typeof enums & LawQuestion): Question {
  return { fact, kind: "choice", text: fact, choices: enums[fact] };
}

function ask(fact: LawQuestion, kind: QuestionKind): Question {
  return { fact, kind, text: fact };
}

/** Every question there is, by the fact it fills. */
export const questions: readonly Question[] = [
  choice("act"),
  ask("agreement_date", "date"),
  choice("transaction_kind"),
  choice("buyer_class"),
  choice("supplier_class"),
  ask("buyer_in_mutual_investment_group", "yes-no"),
  ask("materials", "items"),
  ask("energy", "items"),
  ask("buyer_annual_sales_krw", "won"),
  ask("supplier_annual_sales_krw", "won"),
  ask("duration_days", "days"),
  ask("delivery_price_krw_incl_vat", "won"),
  ask("forecast_total_krw_incl_vat", "won"),
  ask("nonlink_agreement", "paper"),
  ask("split_good_reason", "yes-no"),
  ask("goods_same_except_size", "yes-no"),
  choice("essentials_in"),
  ask("order_delivery_days", "days"),
  { fact: "entries_present", kind: "choices", text: "entries_present", choices: enums.entry },
  ask("issued_before_work_started", "yes-no"),
  choice("direction"),
  ask("threshold_up_pct", "percent"),
  ask("threshold_down_pct", "percent"),
  ask("reflection_ratio_pct", "percent"),
  ask("adjustment_cycle_days", "days"),
];

/** The question that fills a fact: `nonlink_agreement.agreed` is asked by `nonlink_agreement`. */
export function questionFor(path: string): Question | undefined {
  const [first = ""] = path.split(".");
  return questions.find((q) => q.fact === first);
}
