import type { FaultWords } from "./fault-words.ts";

/** Faults of goods lists and of deliveries. */
export const goodsFaults = {
  "goods-without-name": {
    what: { ko: "물품 이름(name)이 없습니다", en: "the goods have no name" },
    next: { ko: "goods에 name을 적으세요", en: "write name under goods" },
  },
  "goods-file-not-given": {
    what: { ko: "물품 목록 파일 '{file}' — 찾을 수 없습니다", en: "the goods list '{file}' was not found" },
    next: {
      ko: "약정 파일과 같은 폴더에 두고 이름을 확인하세요",
      en: "put it beside the agreement file and check its name",
    },
  },
  "goods-list-empty": {
    what: { ko: "물품 목록이 비어 있습니다", en: "the goods list is empty" },
    next: {
      ko: "한 줄에 물품 하나씩 적거나, 목록 없이 이름만 적으세요",
      en: "write one line for each, or only a name without a list",
    },
  },
  "too-many-goods": {
    what: {
      ko: "물품이 너무 많습니다({count}줄, {limit}줄까지)",
      en: "there are too many goods ({count} lines, at most {limit})",
    },
    next: { ko: "약정을 나누세요", en: "divide them over several agreements" },
  },
  "goods-line-without-id": {
    what: { ko: "물품 번호(id)가 없습니다", en: "the line has no id" },
    next: { ko: "줄마다 다른 번호를 적으세요", en: "give each line its own id" },
  },
  "goods-line-twice": {
    what: { ko: "물품 {id|이/가} 두 번 있습니다", en: "the goods line {id} is there twice" },
    next: { ko: "한 줄을 지우거나 번호를 바꾸세요", en: "delete one or give it another id" },
  },
  "goods-line-lacks": {
    what: { ko: "물품 {id}에 {key|이/가} 없습니다", en: "the goods line {id} has no {key}" },
    next: { ko: "그 칸을 채우세요", en: "fill in that cell" },
  },
  "goods-line-unit": {
    what: {
      ko: "물품 {id}의 {key} 단위는 {unit}인데 {wanted|이어야/여야} 합니다",
      en: "{key} of the goods line {id} is in {unit} and should be in {wanted}",
    },
    next: { ko: "{wanted|으로/로} 고쳐 적으세요", en: "write it in {wanted}" },
  },
  "goods-column-unknown": {
    what: {
      ko: "물품 {id}의 {key|은/는} 약정 어디에서도 읽지 않습니다",
      en: "nothing in the clause reads {key} of the goods line {id}",
    },
    next: {
      ko: "열을 지우거나, 약정에서 그 값을 each로 적으세요",
      en: "delete the column, or write each for it in the clause",
    },
  },
  "each-without-lines": {
    what: {
      ko: "each(물품마다)라고 적었지만 물품 목록이 없습니다",
      en: "something is stated for each goods line, but there is no list",
    },
    next: {
      ko: "goods에 lines나 file을 적거나 each 대신 값을 적으세요",
      en: "write lines or file under goods, or a figure instead of each",
    },
  },
  "delivery-twice": {
    what: { ko: "납품 {id|이/가} 두 번 있습니다", en: "the delivery {id} is there twice" },
    next: { ko: "번호를 다르게 붙이거나 한 줄을 지우세요", en: "give it another id or delete one" },
  },
  "unknown-goods-line": {
    what: {
      ko: "납품 {id}의 물품 '{line}' — 물품 목록에 없습니다",
      en: "the delivery {id} is of '{line}', which is not in the goods list",
    },
    next: { ko: "물품 목록의 id를 적으세요", en: "write an id of the goods list" },
  },
  "unknown-event": {
    what: {
      ko: "납품 {id}의 '{event}' — events에 없습니다",
      en: "the delivery {id} belongs to '{event}', which is not under events",
    },
    next: {
      ko: "events의 id를 적거나 그 계기를 적어 넣으세요",
      en: "write an id of events, or add that event",
    },
  },
  "delivery-lacks-order": {
    what: {
      ko: "발주일의 단가를 쓰는 약정인데 납품 {id}에 발주일이 없습니다",
      en: "the price is that of the order, and the delivery {id} has no order day",
    },
    next: { ko: "order 칸에 발주일을 적으세요", en: "write the day of the order under order" },
  },
  "return-of-nothing": {
    what: {
      ko: "반품 {id|이/가} 가리키는 납품 {of|이/가} 없습니다",
      en: "{id} gives back the delivery {of}, which is not there",
    },
    next: {
      ko: "돌려보낸 납품의 id를 returns에 적으세요",
      en: "write the id of the delivery given back under returns",
    },
  },
  "return-not-negative": {
    what: {
      ko: "반품 {id}의 수량이 0보다 작지 않습니다",
      en: "{id} is a return, but its quantity is not below zero",
    },
    next: {
      ko: "반품 수량은 '-10 piece'처럼 빼기로 적으세요",
      en: "write the quantity given back like '-10 piece'",
    },
  },
  "return-names-no-delivery": {
    what: {
      ko: "{id|은/는} 수량이 0보다 작은데 어느 납품의 반품인지 없습니다",
      en: "{id} has a quantity below zero and names no delivery it gives back",
    },
    next: {
      ko: "반품은 그 납품의 단가로 셈하므로 returns에 납품의 id를 적으세요",
      en: "returns carry the price of their delivery: write its id under returns",
    },
  },
  "period-ends-before-it-starts": {
    what: { ko: "{id}의 끝날이 첫날보다 빠릅니다", en: "the period of {id} ends before it starts" },
    next: { ko: "from과 to를 바로잡으세요", en: "correct from and to" },
  },
  "quantity-unit-differs": {
    what: {
      ko: "납품 {id}의 수량은 {unit}, 단가는 {price|이라/라} 금액이 되지 않습니다",
      en: "the delivery {id} counts in {unit} and the price is in {price}: they do not make money",
    },
    next: { ko: "수량을 단가의 단위로 적으세요", en: "write the quantity in the unit of the price" },
  },
} satisfies FaultWords;
