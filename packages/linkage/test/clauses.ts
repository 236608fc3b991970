/** A bill of every field a clause has, so that a test can change one and see what follows. */
export const fullClause = `goods: 동 케이블
signing: 2024-01-01
counting: [타래]
grades: [exact, mirror]
price: {unit: KRW/타래, start: 20000, round: down 1 KRW/타래, carry: rounded, trigger: at least 10 KRW/타래}
quantities:
  w: 2 kg/타래
  K: 1000 KRW/타래
  step: [{value: 0%}, {from: 9000 KRW/kg, value: 5%}]
observe:
  lme: {series: CU, unit: USD/t, take: {mean: 2 months, back: 1 month}, round: half-up 0.01, vintage: known, missing: wait, then: [{from: 2024-06, series: CU2, times: 1.5}]}
  fx: {series: FX, unit: KRW/USD, take: {only: 1 month, back: 1 month}, round: exact, vintage: first, missing: previous}
  구리: {value: lme * fx, round: down 1 KRW/kg}
  base_fx: {value: fx, at: signing, round: exact}
link:
  구리:
    kind: material
    base: {at: own-change}
    baseVintage: as-used
    movement: {rate: half-up 0.1%}
    trigger: {rise: at least 3%, fall: more than 5%}
    tested: rounded
    watch: lme
    reflect: {rise: 90%, fall: [{to: 10%, share: 100%}, {share: 50%}]}
    unmet: keep
  fx:
    kind: other
    base: {rise: {at: signing}, fall: {at: signing, back: 1 month}}
    baseVintage: as-known
    movement: exact
    trigger: at least 0%
    reflect: 100%
    unmet: return
    adjust: {every: 2 months, first: 2024-03-01, roll: previous KR}
together: each
adjust: {every: 1 month, first: 2024-02-01, roll: next KR}
effective: {after: 5 days, then: month, roll: none, from: on, for: deliveries}
formula:
  metal: {is: 구리 * w, round: half-up 1 KRW/타래}
  duty: metal * step(구리.base)
  price: metal + duty + K + fx.change / base_fx * K
limits: {cap: start * 150%, floor: before * 90%}
settle: {round: down 1 KRW, per: delivery, returns: original, prorate: none, revisions: values}
`;

/** The smallest clause of form A: the price is a weight of copper and a processing cost. */
export const copperClause = `use: common-1
grades: [exact]
goods: 동 케이블
signing: 2024-01-01
price: {unit: KRW/piece, start: 21000}
quantities: {w: 2 kg/piece, K: 1000 KRW/piece}
observe:
  copper: {series: CU, unit: KRW/kg, take: {only: 1 month, back: 1 month}}
link:
  copper: {base: {at: own-change}, trigger: at least 3%}
adjust: {every: 1 month, first: 2024-02-01}
formula: {price: copper * w + K}
`;

/** The clause with one piece of its text replaced; the piece has to be there. */
export function but(clause: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new TypeError(`the clause does not hold "${from}"`);
    return text.replace(from, to);
  }, clause);
}
