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
  "take.last publication": {
    ko: "‘{name}’ 값은 {by} 나온 가장 나중 값으로 한다.",
    en: "The figure of '{name}' is the latest one published {by}.",
  },
  "take.mean publication": {
    ko: "‘{name}’ 값은 {by} 나온 {length} 값의 평균으로 한다.",
    en: "The figure of '{name}' is the mean of the latest {length} {by}.",
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
  "base.adjustment": {
    ko: "‘{name}’ 기준시점은 그때그때 조정일의 {length} 전으로 한다.",
    en: "The base of '{name}' is taken {length} before each adjustment date.",
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
