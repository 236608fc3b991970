/** One clause spoiled in one place. */
export interface Bad {
  readonly is: string;
  /** A piece of the clause, and what stands there instead. */
  readonly change: readonly [from: string, to: string];
  /** Code and field of the fault. */
  readonly gives: string;
  /** What stands at the place of the fault; empty for a field that is not there. */
  readonly at: string;
}

/** Rows of `what is wrong | piece → instead | code field | where`; ⏎ is the end of a line. */
function table(text: string): readonly Bad[] {
  return text
    .trim()
    .split("\n")
    .map((row) => {
      const [is = "", change = "", gives = "", at = ""] = row
        .split(" | ")
        .map((cell) => cell.replaceAll("⏎", "\n"));
      const [from = "", to = ""] = change.split(" → ");
      return { is, change: [from, to], gives, at: at.trim() };
    });
}

/** What cannot be read where it stands. */
export const badFields = table(`
an unknown field | signing: 2024-01-01 → signing: 2024-01-01⏎signed: yes | unknown-field signed | yes
an unknown field deep inside | at least 3%} → at least 3%, treshold: 3%} | unknown-field link.copper.treshold | 3%}
a day that is none | signing: 2024-01-01 → signing: 2024-02-30 | not-a-day signing | 2024-02-30
a trigger in words | at least 3% → 3% 이상 | not-a-trigger link.copper.trigger | 3% 이상}
a word that is no choice | base: {at: own-change} → base: {at: own-change}, unmet: 유지 | not-a-choice link.copper.unmet | 유지, trigger: at leas
two numbers in a quantity | 1000 KRW/piece → 1 000 KRW/piece | not-a-quantity quantities.K | 1 000 KRW/piece}
a thousands comma | 1000 KRW/piece → '1,000 KRW/piece' | not-a-decimal quantities.K | '1,000 KRW/piece'}
a unit nobody knows | 2 kg/piece → 2 gn/piece | unknown-unit quantities.w | 2 gn/piece, K: 1000 
an exponent | start: 21000 → start: 2.1e4 | not-a-decimal price.start | 2.1e4}
a rounding without a step | start: 21000 → start: 21000, round: down | not-a-rounding price.round | down}
a rounding to steps of nothing | start: 21000 → start: 21000, round: down 0 KRW/piece | rounding-step-not-positive price.round | down 0 KRW/piece}
a window without a reduction | take: {only: 1 month, back: 1 month} → take: {back: 1 month} | not-a-window observe.copper.take | {back: 1 month}}
a window with two | take: {only: 1 month, → take: {only: 1 month, mean: 1 month, | not-a-window observe.copper.take | {only: 1 month, mean
a window of nothing | only: 1 month → only: 0 months | not-a-window observe.copper.take | {only: 0 months, bac
a formula that stops | copper * w + K → copper * w + | formula-syntax formula.price | copper * w +}
a list where a value belongs | signing: 2024-01-01 → signing: [2024-01-01] | needs-text signing | [2024-01-01]
a value where names belong | quantities: {w: 2 kg/piece, K: 1000 KRW/piece} → quantities: 3 | needs-names quantities | 3
a name with a dot | K: 1000 → K.1: 1000 | bad-name quantities.K.1 | 1000 KRW/piece}
a name every object has | K: 1000 → constructor: 1000 | bad-name quantities.constructor | 1000 KRW/piece}
a set of answers nobody published | use: common-1 → use: constructor | not-a-choice use | constructor
`);

/** What can be read, and does not fit together. */
export const badWholes = table(`
won per piece added to won per kilogram | copper * w + K → copper + K | units-differ formula.price | copper + K}
a price in the wrong unit | copper * w + K → copper | price-unit-differs formula.price | copper}
a name that is nowhere | copper * w + K → copper * w + K * k2 | unknown-name formula.price | copper * w + K * k2}
a name every object has, read | copper * w + K → copper * w + K * toString | unknown-name formula.price | copper * w + K * toS
a formula that goes in a circle | {price: copper * w + K} → {a: b, b: a, price: a * 0 + copper * w + K} | circular-formula formula.a | b, b: a, price: a * 
an observation of itself | link: →   loop: {value: loop * copper}⏎link: | circular-formula observe.loop.value | loop * copper}
a base after the first look | at: own-change → at: 2024-03-01 | base-after-comparison link.copper.base | {at: 2024-03-01}, tr
a base that is the comparison | at: own-change → at: adjustment | base-is-comparison link.copper.base | {at: adjustment}, tr
a threshold of 300 % | at least 3% → at least 3 | threshold-over-100 link.copper.trigger | at least 3}
a threshold below zero | at least 3% → at least -3% | threshold-negative link.copper.trigger | at least -3%}
a threshold in another unit | at least 3% → at least 3 USD/kg | threshold-unit-differs link.copper.trigger | at least 3 USD/kg}
a quantity nothing reads | K: 1000 → x: 1 kg, K: 1000 | nothing-reads quantities.x | 1 kg, K: 1000 KRW/pi
an observation nothing reads | link: →   c2: {value: copper}⏎link: | nothing-reads observe.c2 | {value: copper}
one name twice | K: 1000 → copper: 1 kg, K: 1000 | name-twice observe.copper | {series: CU, unit: K
a reserved name | K: 1000 → before: 1 kg, K: 1000 | reserved-name quantities.before | 1 kg, K: 1000 KRW/pi
no price line | {price: → {cost: | no-price-line formula | {cost: copper * w + 
an item that is not observed | link:⏎  copper: → link:⏎  zinc: | link-without-observation link.zinc | {base: {at: own-chan
a rounding in another unit | start: 21000 → start: 21000, round: down 1 USD/piece | rounding-unit-differs price.round | down 1 USD/piece}
a line rounded to steps of no unit | price: copper * w + K → price: {is: copper * w + K, round: down 1} | rounding-needs-unit formula.price | {is: copper * w + K,
a payment rounded to kilograms | formula: → settle: {round: down 1 kg}⏎formula: | rounding-unit-differs settle.round | down 1 kg}
a payment rounded to steps of no unit | formula: → settle: {round: down 1}⏎formula: | rounding-needs-unit settle.round | down 1}
keep on a price | start: 21000 → start: 21000, round: keep 1 KRW/piece | keep-out-of-place price.round | keep 1 KRW/piece}
keep with a base that moves | at least 3%} → at least 3%, movement: {rate: keep 1%}, tested: exact} | keep-needs-fixed-base link.copper.movement | {rate: keep 1%}, tested
a return to a base that moves | at least 3%} → at least 3%, unmet: return} | field-without-effect link.copper.unmet | return}
a movement tested rounded that is not rounded | at least 3%} → at least 3%, tested: rounded} | field-without-effect link.copper.tested | rounded}
bands out of order | at least 3%} → at least 3%, reflect: [{to: 5%, share: 1}, {to: 3%, share: 0}, {share: 1}]} | bands-order link.copper.reflect | [{to: 5%, share: 1},
bands in two units | at least 3%} → at least 3%, reflect: [{to: 5%, share: 1}, {to: 9 KRW/kg, share: 0}, {share: 1}]} | band-unit-differs link.copper.reflect | [{to: 5%, share: 1},
an anchor nobody knows | at: own-change → at: own-chance | unknown-anchor link.copper.base | {at: own-chance}, tr
a series and an expression at once | series: CU, → series: CU, value: 3 * 2, | series-or-value observe.copper | {series: CU, value: 
a cycle of nothing | every: 1 month → every: 0 months | cycle-of-nothing adjust | {every: 0 months, fi
no adjustment dates | adjust: {every: 1 month, first: 2024-02-01}⏎ →  | no-adjustment-dates adjust | 
a table called without a figure | K: 1000 KRW/piece} → K: [{value: 1 KRW/piece}, {from: 1 KRW/kg, value: 2 KRW/piece}]} | table-needs-argument formula.price | copper * w + K}
a figure called like a table | + K → + K(copper) | not-a-table formula.price | copper * w + K(coppe
a table in two units | K: 1000 KRW/piece} → K: [{value: 1 KRW/piece}, {from: 1 KRW/kg, value: 2 USD/piece}]} | table-units-differ quantities.K | [{value: 1 KRW/piece
a chain of prices | only: 1 month → chain: 2 months | chain-of-rates-only observe.copper.take | {chain: 2 months, ba
a watched figure with a figure as base | base: {at: own-change} → base: {is: K / w}, watch: copper | watch-needs-base-time link.copper.watch | copper, trigger: at 
an observation read at a change | series: CU, → series: CU, at: own-change, | unknown-anchor observe.copper.at | own-change, unit: KR
`);
