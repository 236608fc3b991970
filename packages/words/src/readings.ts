import type { Text } from "./text.ts";

/**
 * One sentence for every way a field may be read, for the clause itself or for an interpretation note (해석 합의)
 * under a paper already signed. `{name}` is the item, observation or line, `{value}` the value as written.
 */
export const readingSentences = {
  "take.mean": {
    ko: "‘{name}’ 값은 {back}까지 {length}의 평균으로 한다.",
    en: "The figure of '{name}' is the mean of {length} ending with {back}.",
  },
  "take.only": {
    ko: "‘{name}’ 값은 {back}의 값({length}치)으로 한다.",
    en: "The figure of '{name}' is the one ({length}) of {back}.",
  },
  "take.last": {
    ko: "‘{name}’ 값은 {back}까지 {length}에서 가장 나중 값으로 한다.",
    en: "The figure of '{name}' is the latest of {length} ending with {back}.",
  },
  "vintage.known": {
    ko: "‘{name}’ 값은 조정일에 나와 있던 값(그때 잠정치면 잠정치)을 쓴다.",
    en: "The figure of '{name}' is the one known on the adjustment date, provisional if it then was.",
  },
  "vintage.first": {
    ko: "‘{name}’ 값은 처음 공표된 값을 쓰고, 나중에 고쳐져도 바꾸지 않는다.",
    en: "The figure of '{name}' is the one first published, whatever is revised later.",
  },
  "vintage.final": {
    ko: "‘{name}’ 값은 나중에 고쳐진 값까지 보아 가장 새 값을 쓴다.",
    en: "The figure of '{name}' is the newest one, revisions included.",
  },
  "missing.wait": {
    ko: "‘{name}’ 값이 아직 없으면 나올 때까지 기다리고, 반영일은 그 값이 나온 날부터 센다.",
    en: "While the figure of '{name}' is not out one waits, and the effective date counts from the day it is out.",
  },
  "missing.wait-back": {
    ko: "‘{name}’ 값이 아직 없으면 나올 때까지 기다리되, 반영일은 원래 조정일부터 센다.",
    en: "While the figure of '{name}' is not out one waits, but the effective date counts from the adjustment date.",
  },
  "missing.previous": {
    ko: "‘{name}’ 값이 아직 없으면 바로 앞에 나온 값을 쓴다.",
    en: "While the figure of '{name}' is not out the one before it is used.",
  },
  "missing.skip": {
    ko: "‘{name}’ 값이 조정일까지 나오지 않으면 그 조정일에는 조정하지 않는다.",
    en: "Where the figure of '{name}' is not out on the adjustment date, no adjustment is made on that date.",
  },
  "base.own-change": {
    ko: "‘{name}’ 기준시점은 그 원재료로 단가가 마지막으로 바뀐 조정일(아직 없으면 약정일)을 기준으로 한다.",
    en: "The base of '{name}' is taken at the last adjustment date on which it changed the price (before the first: at signing).",
  },
  "base.price-change": {
    ko: "‘{name}’ 기준시점은 어느 원재료 때문이든 단가가 마지막으로 바뀐 조정일(아직 없으면 약정일)을 기준으로 한다.",
    en: "The base of '{name}' is taken at the last adjustment date on which the price changed, whatever item changed it (before the first: at signing).",
  },
  "base.signing": {
    ko: "‘{name}’ 기준시점은 약정일을 기준으로 하고, 단가가 바뀌어도 옮기지 않는다.",
    en: "The base of '{name}' is taken at signing and stays there after the price has changed.",
  },
  "base.last-look": {
    ko: "‘{name}’ 기준시점은 단가가 바뀌었는지와 관계없이 바로 앞 조정일을 기준으로 한다.",
    en: "The base of '{name}' is taken at the adjustment date before, whether or not the price changed.",
  },
  "base.other": {
    ko: "‘{name}’ 기준시점(기준값)은 {value} 기준으로 한다.",
    en: "The base of '{name}' is {value}.",
  },
  "baseVintage.as-used": {
    ko: "‘{name}’ 기준값은 처음 쓴 값 그대로 두고, 지표가 나중에 고쳐져도 바꾸지 않는다.",
    en: "The base figure of '{name}' stays as first used, whatever is revised later.",
  },
  "baseVintage.as-known": {
    ko: "‘{name}’ 기준값은 조정일마다 그때 알려진 값으로 다시 읽는다.",
    en: "The base figure of '{name}' is read again at each adjustment date as then known.",
  },
  "trigger.at least": {
    ko: "‘{name}’ 조정요건은 변동이 꼭 {threshold}일 때도 채운 것으로 본다(이상).",
    en: "The trigger of '{name}' is met when the movement is exactly {threshold} (at least).",
  },
  "trigger.more than": {
    ko: "‘{name}’ 조정요건은 변동이 {threshold|을/를} 넘을 때만 채운 것으로 보며, 꼭 {threshold}이면 조정하지 않는다(초과).",
    en: "The trigger of '{name}' is met only when the movement is more than {threshold}; at exactly {threshold} nothing is adjusted.",
  },
  "trigger.at least zero": {
    ko: "‘{name}’ 조정일마다 조정하며, 값이 움직이지 않은 때도 조정요건을 채운 것으로 본다.",
    en: "'{name}' is adjusted on every adjustment date; the trigger counts as met even when nothing has moved.",
  },
  "trigger.more than zero": {
    ko: "‘{name}’ 값이 조금이라도 움직인 때만 조정요건을 채운 것으로 본다.",
    en: "The trigger of '{name}' is met only when something has moved, however little.",
  },
  "trigger.never": {
    ko: "‘{name}’ 값이 이 방향으로 움직인 때는 조정하지 않는다.",
    en: "A movement of '{name}' in this direction is not adjusted for.",
  },
  "tested.exact": {
    ko: "‘{name}’ 조정요건은 끝수를 처리하기 전의 변동률로 따진다.",
    en: "The trigger of '{name}' is tested on the movement before it is rounded.",
  },
  "tested.rounded": {
    ko: "‘{name}’ 조정요건은 끝수를 처리한 변동률로 따진다.",
    en: "The trigger of '{name}' is tested on the rounded movement.",
  },
  "watch.own": {
    ko: "‘{name}’ 조정요건은 환율까지 곱한 그 값의 변동으로 따진다(환율을 지표에 넣어 셈).",
    en: "The trigger of '{name}' is tested on that figure itself, its exchange rate included.",
  },
  "watch.other": {
    ko: "‘{name}’ 조정요건은 ‘{value}’ 값의 변동만으로 따진다(환율 등 나머지는 산식에서만 씀).",
    en: "The trigger of '{name}' is tested on '{value}' alone; an exchange rate counts in the formula only.",
  },
  "reflect.whole": {
    ko: "‘{name}’ 조정요건을 채우면 변동분 전부를 반영한다.",
    en: "Once the trigger of '{name}' is met, the whole movement counts.",
  },
  "reflect.excess": {
    ko: "‘{name}’ 변동분 가운데 {threshold|을/를} 넘는 부분만 반영한다.",
    en: "Only the part of the movement of '{name}' beyond {threshold} counts.",
  },
  "reflect.share": {
    ko: "‘{name}’ 변동분의 {value}만 반영한다.",
    en: "{value} of the movement of '{name}' counts.",
  },
  "unmet.keep": {
    ko: "‘{name}’ 조정요건을 채우지 못하면 앞서 반영한 만큼을 그대로 둔다.",
    en: "Where the trigger of '{name}' is not met, what counted before stays.",
  },
  "unmet.return": {
    ko: "‘{name}’ 조정요건을 채우지 못하면 반영한 것을 거두고 기준값으로 되돌린다.",
    en: "Where the trigger of '{name}' is not met, it goes back to its base.",
  },
  "together.each": {
    ko: "원재료가 여럿이면 조정요건을 채운 것만 조정한다.",
    en: "With several items, each is adjusted for when its own trigger is met.",
  },
  "together.any": {
    ko: "원재료가 여럿이면 하나라도 조정요건을 채운 때 모두 조정한다.",
    en: "With several items, all are adjusted for as soon as one trigger is met.",
  },
  "together.all": {
    ko: "원재료가 여럿이면 모두 조정요건을 채운 때만 조정한다.",
    en: "With several items, all are adjusted for only when every trigger is met.",
  },
  "roll.none": { ko: "{what} 쉬는 날이어도 옮기지 않는다.", en: "{what} stays where it is on a holiday." },
  "roll.next": {
    ko: "{what} 쉬는 날이면 다음 영업일로 한다.",
    en: "{what} moves to the next business day when it is a holiday.",
  },
  "roll.previous": {
    ko: "{what} 쉬는 날이면 앞 영업일로 한다.",
    en: "{what} moves to the business day before when it is a holiday.",
  },
  "after.none": {
    ko: "바뀐 단가는 조정일부터 반영한다.",
    en: "The new price takes effect from the adjustment date.",
  },
  "after.span": {
    ko: "바뀐 단가는 조정일부터 {length} 뒤에 반영한다.",
    en: "The new price takes effect {length} after the adjustment date.",
  },
  "then.none": {
    ko: "반영일은 다음 달이나 분기 첫날로 미루지 않는다.",
    en: "The effective date is not moved to a first of the month or quarter.",
  },
  "then.month": {
    ko: "반영일은 그다음 달 1일로 한다.",
    en: "The effective date is the first day of the following month.",
  },
  "then.quarter": {
    ko: "반영일은 그다음 분기 첫날로 한다.",
    en: "The effective date is the first day of the following quarter.",
  },
  "from.on": {
    ko: "반영일 당일에 납품된 물품부터 바뀐 단가로 한다(‘이후’에 당일을 넣음).",
    en: "Goods delivered on the effective date itself carry the new price.",
  },
  "from.after": {
    ko: "반영일 다음 날에 납품된 물품부터 바뀐 단가로 한다(당일은 앞 단가).",
    en: "Goods delivered on the effective date still carry the old price.",
  },
  "for.deliveries": {
    ko: "바뀐 단가는 납품일을 기준으로 적용한다.",
    en: "The new price goes by the day of delivery.",
  },
  "for.orders": {
    ko: "바뀐 단가는 발주일을 기준으로 적용한다.",
    en: "The new price goes by the day of the order.",
  },
  "for.periods": {
    ko: "바뀐 단가는 쓴 기간을 기준으로 적용한다.",
    en: "The new price goes by the period of use.",
  },
  "carry.rounded": {
    ko: "다음 조정에는 끝수를 처리한 단가를 이어 쓴다.",
    en: "The next adjustment starts from the rounded price.",
  },
  "carry.exact": {
    ko: "다음 조정에는 끝수를 처리하기 전 금액을 이어 쓴다.",
    en: "The next adjustment starts from the figure before rounding.",
  },
  "per.delivery": {
    ko: "대금의 끝수는 납품마다 처리한다.",
    en: "Payments are rounded delivery by delivery.",
  },
  "per.invoice": {
    ko: "대금의 끝수는 계산서마다 한 번 처리한다.",
    en: "Payments are rounded once per invoice.",
  },
  "returns.original": {
    ko: "반품은 납품 때 단가로 친다.",
    en: "Goods sent back are priced as when delivered.",
  },
  "returns.current": {
    ko: "반품은 반품한 날 단가로 친다.",
    en: "Goods sent back are priced as of the day of return.",
  },
  "prorate.none": {
    ko: "기간 중에 단가가 바뀌어도 그 기간은 기간 첫날 단가로 한다.",
    en: "A period in which the price changes is paid at the price of its first day.",
  },
  "prorate.days": {
    ko: "기간 중에 단가가 바뀌면 날짜 수로 나누어 계산한다.",
    en: "A period in which the price changes is split by days.",
  },
  "revisions.keep": {
    ko: "지표가 나중에 고쳐져도 이미 정한 단가와 대금은 다시 계산하지 않는다.",
    en: "Figures revised later reopen nothing.",
  },
  "revisions.values": {
    ko: "지표가 나중에 고쳐지면 조정 여부는 그대로 두고 금액만 다시 계산해 정산한다.",
    en: "Figures revised later are trued up, but whether there was an adjustment stays as decided.",
  },
  "revisions.whole": {
    ko: "지표가 나중에 고쳐지면 처음부터 다시 계산해 정산한다.",
    en: "Figures revised later are trued up, everything being worked out again.",
  },
  rounded: { ko: "{what} {rounding}", en: "{what} {rounding}" },
  other: { ko: "{what} 다음과 같이 한다: {value}", en: "{what} is: {value}" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a rounding does, after the word for what is rounded. */
export const roundingSentences = {
  exact: { ko: "끝수를 처리하지 않는다.", en: "is not rounded." },
  "half-up": { ko: "{step} 단위로 반올림한다.", en: "is rounded half up to {step}." },
  "half-even": {
    ko: "{step} 단위로 반올림하되 꼭 절반이면 짝수로 한다.",
    en: "is rounded to {step}, ties to even.",
  },
  "half-down": { ko: "{step} 단위로 반올림하되 꼭 절반이면 버린다.", en: "is rounded to {step}, ties down." },
  down: { ko: "{step} 미만을 버린다.", en: "is cut below {step}." },
  up: { ko: "{step} 미만을 올린다.", en: "is rounded up to {step}." },
  floor: { ko: "{step} 단위로 작은 쪽에 맞춘다.", en: "is rounded down to {step}, also below zero." },
  ceiling: { ko: "{step} 단위로 큰 쪽에 맞춘다.", en: "is rounded up to {step}, also below zero." },
  keep: { ko: "{step} 단위로 다 채운 만큼만 센다.", en: "counts in whole steps of {step}." },
} as const satisfies Readonly<Record<string, Text>>;

/** What a choice is about: the heading over its readings, by field pattern. */
export const choiceWords = {
  "observe.*.take": { ko: "‘{name}’ 어느 기간의 값인지", en: "which period's figure of '{name}'" },
  "observe.*.vintage": { ko: "‘{name}’ 잠정치와 확정치", en: "which print of '{name}'" },
  "observe.*.missing": { ko: "‘{name}’ 값이 없을 때", en: "'{name}' not yet published" },
  "observe.*.round": { ko: "‘{name}’ 값의 끝수", en: "rounding of '{name}'" },
  "link.*.base": { ko: "‘{name}’ 기준시점", en: "base of '{name}'" },
  "link.*.base.rise": { ko: "‘{name}’ 오를 때 기준시점", en: "base of '{name}' for a rise" },
  "link.*.base.fall": { ko: "‘{name}’ 내릴 때 기준시점", en: "base of '{name}' for a fall" },
  "link.*.baseVintage": { ko: "‘{name}’ 기준값이 고쳐질 때", en: "base of '{name}' revised later" },
  "link.*.movement": { ko: "‘{name}’ 변동률의 끝수", en: "rounding of the movement of '{name}'" },
  "link.*.trigger": { ko: "‘{name}’ 조정요건", en: "trigger of '{name}'" },
  "link.*.trigger.rise": { ko: "‘{name}’ 오를 때 조정요건", en: "trigger of '{name}' for a rise" },
  "link.*.trigger.fall": { ko: "‘{name}’ 내릴 때 조정요건", en: "trigger of '{name}' for a fall" },
  "link.*.tested": { ko: "‘{name}’ 조정요건에 견주는 변동률", en: "movement the trigger of '{name}' tests" },
  "link.*.watch": { ko: "‘{name}’ 조정요건에 환율을 넣는지", en: "exchange rate in the trigger of '{name}'" },
  "link.*.reflect": {
    ko: "‘{name}’ 전부 반영인지 초과분만인지",
    en: "whole movement of '{name}' or the excess",
  },
  "link.*.reflect.rise": { ko: "‘{name}’ 오를 때 반영분", en: "share of a rise of '{name}'" },
  "link.*.reflect.fall": { ko: "‘{name}’ 내릴 때 반영분", en: "share of a fall of '{name}'" },
  "link.*.unmet": { ko: "‘{name}’ 요건을 못 채울 때", en: "trigger of '{name}' not met" },
  "link.*.adjust.roll": {
    ko: "‘{name}’ 조정일이 쉬는 날이면",
    en: "adjustment date of '{name}' on a holiday",
  },
  together: { ko: "원재료가 여럿일 때", en: "several items" },
  "adjust.roll": { ko: "조정일이 쉬는 날이면", en: "adjustment date on a holiday" },
  "effective.after": { ko: "조정일부터 얼마 뒤", en: "time to the effective date" },
  "effective.then": { ko: "다음 달·분기 첫날로 미루는지", en: "moved to a first of the month or quarter" },
  "effective.roll": { ko: "반영일이 쉬는 날이면", en: "effective date on a holiday" },
  "effective.from": { ko: "반영일 당일", en: "the effective date itself" },
  "effective.for": { ko: "납품일·발주일·기간", en: "delivery, order or period" },
  "formula.price.round": { ko: "산식 값의 끝수", en: "rounding of the formula" },
  "price.round": { ko: "단가의 끝수", en: "rounding of the price" },
  "price.carry": { ko: "다음 조정에 이어 쓰는 값", en: "figure carried on" },
  "settle.round": { ko: "대금의 끝수", en: "rounding of payments" },
  "settle.per": { ko: "끝수를 처리하는 단위", en: "which sum is rounded" },
  "settle.returns": { ko: "반품의 단가", en: "goods sent back" },
  "settle.prorate": { ko: "기간 중에 바뀐 단가", en: "a change inside a period" },
  "settle.revisions": { ko: "나중에 고쳐진 지표", en: "figures revised later" },
} as const satisfies Readonly<Record<string, Text>>;

/** Parts that the sentences are put together from. */
export const readingParts = {
  field: { ko: "‘{field}’ 항목은", en: "'{field}'" },
  observation: { ko: "‘{name}’ 값은", en: "The figure of '{name}'" },
  ratio: { ko: "‘{name}’ 비교값÷기준값은", en: "Comparison over base of '{name}'" },
  rate: { ko: "‘{name}’ 변동률은", en: "The rate of change of '{name}'" },
  change: { ko: "‘{name}’ 변동폭은", en: "The movement of '{name}'" },
  line: { ko: "산식 ‘{name}’ 값은", en: "The line '{name}'" },
  price: { ko: "단가는", en: "The price" },
  payment: { ko: "대금은", en: "A payment" },
  adjustmentDate: { ko: "조정일은", en: "The adjustment date" },
  effectiveDate: { ko: "반영일은", en: "The effective date" },
  here: { ko: "조정일이 든 기간", en: "the period of the adjustment date" },
  back: { ko: "조정일의 {length} 전이 든 기간", en: "the period {length} before the adjustment date" },
  day: { ko: "{count}일", en: "{count} days" },
  week: { ko: "{count}주", en: "{count} weeks" },
  month: { ko: "{count}개월", en: "{count} months" },
  quarter: { ko: "{count}분기", en: "{count} quarters" },
  half: { ko: "{count}반기", en: "{count} half-years" },
  year: { ko: "{count}년", en: "{count} years" },
  publication: { ko: "최근 공표 {count}회", en: "{count} publications" },
} as const satisfies Readonly<Record<string, Text>>;

/** The audit as a page of text. */
export const auditWords = {
  title: {
    ko: "해석 점검: {from} ~ {to}, {knownOn}에 알려진 지표값",
    en: "Ambiguity audit: {from} to {to}, figures as known on {knownOn}",
  },
  one: {
    ko: "빠진 항목 없음: 읽는 방법이 하나뿐이고, {to} 단가는 {price}입니다.",
    en: "Nothing is left open: there is one reading, and the price on {to} is {price}.",
  },
  count: {
    ko: "정해지지 않은 항목 {choices}개, 읽는 방법 {count}가지 → 서로 다른 결과 {groups}가지 (엔진 계산 {worked}번)",
    en: "{choices} choices left open, {count} readings → {groups} different results ({worked} worked out)",
  },
  refused: {
    ko: "서로 맞지 않는 조합 {count}가지는 뺐습니다.",
    en: "{count} combinations do not go together and are left out.",
  },
  agree: {
    ko: "어떻게 읽어도 모든 날의 단가가 1원까지 같습니다: {price}",
    en: "Every reading agrees to the won on every day: {price}",
  },
  spread: {
    ko: "{to} 단가: {least} ~ {greatest} (차이 {width})",
    en: "Price on {to}: {least} to {greatest} ({width} apart)",
  },
  won: {
    ko: "이 기간에 고르게 나누어 모두 {quantity} 납품하면: {least} ~ {greatest} (차이 {width})",
    en: "For {quantity} delivered evenly over these days: {least} to {greatest} ({width} apart)",
  },
  owed: {
    ko: "주어진 납품의 대금: {least} ~ {greatest} (차이 {width})",
    en: "Owed for the deliveries: {least} to {greatest} ({width} apart)",
  },
  parts: { ko: "단가가 갈리는 날", en: "Dates on which readings part" },
  partsLine: { ko: "  {from}부터 {least} ~ {greatest}", en: "  from {from}: {least} to {greatest}" },
  matters: { ko: "차이를 만드는 항목", en: "Choices that matter" },
  mattersLine: {
    ko: "  {what} [{field}]: 단가 최대 {price} 차이, {from}부터 갈림",
    en: "  {what} [{field}]: up to {price} on the price, parting on {from}",
  },
  mattersWon: { ko: "    {quantity} 기준 최대 {won} 차이", en: "    up to {won} for {quantity}" },
  alike: { ko: "차이를 만들지 않는 항목 (1원까지 같음)", en: "Choices that make no difference (to the won)" },
  alikeLine: { ko: "  {what} [{field}]", en: "  {what} [{field}]" },
  payments: {
    ko: "대금에만 관계되는 항목 (납품 내역을 주면 계산합니다: --deliveries)",
    en: "Choices that touch payments only (give deliveries to price them: --deliveries)",
  },
  sentence: { ko: "    · {sentence}", en: "    · {sentence}" },
  note: {
    ko: "위 항목마다 한 문장을 골라 약정에 넣거나, 이미 서명한 약정이면 해석 합의로 함께 서명할 수 있습니다.",
    en: "For each of these, one sentence can be put into the clause or, under a paper already signed, signed by both as an interpretation note (해석 합의).",
  },
  open: {
    ko: "  단가가 아직 정해지지 않는 결과가 있습니다: {date}의 조정 ({why})",
    en: "  some readings leave a look open: {date} ({why})",
  },
  results: { ko: "결과별 ({count}가지까지)", en: "Results (up to {count})" },
  resultLine: {
    ko: "  {price}: {count}가지로 읽을 때. 예: {example}",
    en: "  {price}: {count} readings, for example {example}",
  },
} as const satisfies Readonly<Record<string, Text>>;
