import type { Text } from "../text.ts";

/** Each article that the rules use, in our own words; the key is the act and the article. */
export const lawArticles = {
  "WWA 2": {
    ko: "말의 뜻. 수탁·위탁거래는 제조·공사·가공·수리·용역·기술개발을 중소기업에 맡기는 거래다(4호–6호). 주요 원재료(12호)와 2026-12-03부터 주요 에너지경비(12호의2)는 비용이 납품대금의 10/100 이상인 것이고, 하나씩 따로 본다. 납품대금 연동(13호)은 가격이 10/100 이내에서 정한 비율 '이상' 움직이면 그 변동분에 맞추어 대금을 조정하는 것이다.",
    en: "What the words mean. A commission gives making, construction, processing, repair, service or development to an SME (items 4–6). A main material (12) and, from 2026-12-03, a main energy expense (12-2) costs 10/100 or more of the delivery price, each looked at by itself. Linkage (13) adjusts the price to the movement once it reaches the rate, within 10/100, that the parties set; equality counts.",
  },
  "WWA 21": {
    ko: "약정서. 위탁기업은 연동 사항이 든 약정서를 지체 없이 준다(1항 4호). 성실히 협의한다(2항). 소기업, 짧은 거래, 작은 금액, 미연동 합의면 적지 않을 수 있고, 미연동이면 취지와 사유를 분명히 적는다(3항). 지위를 남용하거나 거짓으로 이 조를 피하면 안 된다(4항).",
    en: "The paper. The buyer issues without delay a paper with the linkage entries (1)4 and consults in good faith (2). They may be left out for a small buyer, a short deal, a small amount, or an agreement not to link whose purpose and reason are clearly written (3). Dodging the article by misuse of position or falsehood is banned (4).",
  },
  "WWA 22": {
    ko: "대금은 받은 날부터 60일 안의 짧은 기한에 준다. 넘기면 넘긴 날만큼 이자를 준다. 조정된 대금도 납품대금이다.",
    en: "The price is paid within 60 days of receipt, as soon as can be; interest runs for the days over. The adjusted sum is price too.",
  },
  "WWA 22-2": {
    ko: "연동과 따로, 공급원가가 변하면 수탁기업이 조정을 신청할 수 있다(1항). 조합과 중앙회도 조합원을 대신할 수 있고(2항) 정해진 날 안에 신청한다(3항). 위탁기업은 10일 안에 협의를 시작한다(7항). 시작하지 않거나 30일 안에 합의가 없거나 합의가 어려움이 분명하면 분쟁조정을 신청할 수 있다(8항).",
    en: "Apart from linkage the supplier may ask for an adjustment when supply costs change (1); so may its cooperative or the Federation (2), within set days (3). The buyer opens talks within 10 days (7). Mediation opens when it does not, when 30 days bring no deal, or when a deal is clearly impossible (8).",
  },
  "WWA 25": {
    ko: "위탁기업이 하지 않아야 할 일: 연동을 피하려는 위탁 취소·변경(1호의2), 대금 미지급(2호), 정당한 사유 없는 기술자료 요구(12호)와 원가자료 요구(13호의2), 2026-06-03부터 연동을 요청했다는 이유의 불이익(14호 다목).",
    en: "What the buyer must not do: cancel or change an order so as not to link (1-2), leave the price unpaid (2), ask for technology data (12) or cost data (13-2) without good reason and, from 2026-06-03, give a disadvantage because linkage was asked for (14다).",
  },
  "WWA 25-2": {
    ko: "탈법행위, 대금 깎기 같은 다툼에서는 위탁기업이 정당함을 밝혀야 한다.",
    en: "In disputes on evasion, price cuts and the like the buyer bears the proof.",
  },
  "WWA 27-2": {
    ko: "거래가 끝난 날부터 3년이 지나면 조사를 시작하거나 분쟁조정을 요청할 수 없다.",
    en: "Three years after the end of the deal no investigation may begin and no mediation be asked for.",
  },
  "WWA 28": {
    ko: "연동, 대금, 조정, 준수사항에 다툼이 있으면 중소벤처기업부장관에게 분쟁조정을 요청할 수 있다.",
    en: "Where linkage, price, adjustment or conduct is in dispute, mediation may be asked of the minister.",
  },
  "WWA 39": {
    ko: "양쪽 모두 서류를 갖추어 둔다. 기간은 시행규칙 제11조가 정한다.",
    en: "Both sides keep their papers; the rule's article 11 says how long.",
  },
  "WWA 43": {
    ko: "과태료 한도. 약정서나 연동 사항이 없으면(3항 1호), 탈법행위(2항 2호), 서류 미비치(4항 3호).",
    en: "Ceilings of fines: no paper or entries (3)1, evasion (2)2, papers not kept (4)3.",
  },
  "WWA 21-2": {
    ko: "기술자료를 주고받을 때는 주는 날까지 비밀유지계약을 맺는다.",
    en: "Where technology data are handed over, a secrecy contract is made by that day.",
  },
  "WWD 14": {
    ko: "연동 기재사항 일곱 가지(1항), 90일(3항), 1억 원(4항), 2026-06-03부터 탈법행위의 유형(5항): 같은 원재료 나누기, 협의 없는 미연동 조항, 요청할 때만 연동하는 조항.",
    en: "The seven linkage entries (1), 90 days (3), 100,000,000 won (4) and, from 2026-06-03, kinds of evasion (5): one material shown as several, no linkage as a standard term, linkage only on request as a standard term.",
  },
  "WWD 14-5": {
    ko: "지연이자율은 하도급법에 따른 공정거래위원회 고시를 따른다.",
    en: "The rate of late interest follows the KFTC notice under the Subcontracting Act.",
  },
  "WWD 14-7": {
    ko: "조합이 협의할 수 있는 상대는 중소기업이 아닌 기업과 중기업이다(3항). 합의가 어려움이 분명한 경우에 서로의 금액이 2배 이상 벌어진 때가 든다(7항).",
    en: "A cooperative may address firms that are no SME, and medium SMEs (3). Offers two times apart are one sign that a deal is impossible (7).",
  },
  "WWD annex3": {
    ko: "벌점. 2023년 별표이며 2026-06-03 뒤의 본문은 읽지 못했다.",
    en: "Penalty points, as in the 2023 annex; the text after 2026-06-03 was not read.",
  },
  "WWD annex4": {
    ko: "횟수별 과태료. 2023년 별표이며 2026-06-03 뒤의 본문은 읽지 못했다.",
    en: "Fines per count, as in the 2023 annex; the text after 2026-06-03 was not read.",
  },
  "WWD 18-2": {
    ko: "3년 동안 쌓인 벌점이 5점을 넘으면 입찰참가자격 제한을 요청한다.",
    en: "Over 5 points in three years a bid ban is asked for.",
  },
  "WWD 18-3": {
    ko: "한 번에 2점 이상이거나 쌓여 4점 이상이면 교육을 명한다.",
    en: "From 2 points at once, or 4 in all, training is ordered.",
  },
  "WWR 11": {
    ko: "약정서와 미연동 약정서를 거래가 끝난 날부터 3년 동안 둔다(읽은 본문은 2017년판).",
    en: "Linkage and non-link papers are kept for 3 years after the deal ends (text read: 2017).",
  },
  "FSA 2": {
    ko: "말의 뜻. 원사업자는 중소기업이 아닌 기업, 또는 매출이 수급사업자보다 많고 일정 규모 이상인 중소기업이다(2항). 주요 원재료(16항), 2026-08-11부터 주요 에너지(17항), 하도급대금 연동(18항, 그 전 17항).",
    en: "What the words mean. A prime contractor is no SME, or an SME with higher sales than its subcontractor and above a floor (2). Main material (16), main energy from 2026-08-11 (17), linkage (18, before that 17).",
  },
  "FSA 3": {
    ko: "서면. 작업을 시작하기 전에 연동 사항이 든 서면을 서명해 준다(1항, 2항 3호). 성실히 협의한다(3항). 네 가지 제외사유(4항). 탈법행위 금지(5항). 서류 보존(12항).",
    en: "The paper. Signed and issued before work starts, with the linkage entries (1), (2)3; good-faith talks (3); four exemptions (4); no dodging (5); papers kept (12).",
  },
  "FSA 8": {
    ko: "수급사업자의 책임 없이 위탁을 함부로 취소하거나 바꾸지 않는다.",
    en: "An order is not cancelled or changed at will without the subcontractor's fault.",
  },
  "FSA 11": {
    ko: "정한 대금을 깎지 않는다. 미리 정한 연동 조건대로 내리는 것은 깎는 것이 아니다.",
    en: "The agreed price is not cut; a fall under linkage terms agreed beforehand is no cut.",
  },
  "FSA 24": {
    ko: "하도급분쟁조정협의회가 분쟁을 조정한다.",
    en: "A council mediates disputes on subcontracting.",
  },
  "FSA 12-3": {
    ko: "기술자료는 정당한 사유를 원사업자가 밝힐 때만 요구할 수 있다(1항). 요구서를 준다(2항). 받는 날까지 비밀유지계약을 맺는다(3항).",
    en: "Technology data may be asked for only where the prime contractor shows a just reason (1), by a written request (2), with a secrecy contract by the day of receipt (3).",
  },
  "FSA 13": {
    ko: "받은 날부터 60일 안에 준다(1항). 넘기면 고시 이율의 이자를 준다(8항). 일부 중견기업에도 이 조만 적용한다(11항).",
    en: "Paid within 60 days (1), with interest at the noticed rate for days over (8). Some mid-size suppliers get this article only (11).",
  },
  "FSA 16-2": {
    ko: "공급원가 변동에 따른 조정 신청. 수급사업자(1항), 조합(2항), 20일(3항), 중앙회 15일(5항), 협의 개시 10일(10항), 분쟁조정(11항).",
    en: "Asking for an adjustment: the subcontractor (1), the cooperative (2), 20 days (3), the Federation 15 days (5), talks within 10 days (10), mediation (11).",
  },
  "FSA 18": {
    ko: "정당한 사유 없이 원가자료 등 경영상 정보를 요구하지 않는다(2항 3호).",
    en: "Cost data and other business data are not asked for without good reason (2)3.",
  },
  "FSA 19": {
    ko: "신고, 조정신청, 조사 협조를 이유로 불이익을 주지 않는다. 연동 요청은 따로 적혀 있지 않다.",
    en: "No disadvantage for a report, a request for adjustment or help in a probe; a request for linkage is not named.",
  },
  "FSA 20": {
    ko: "연동을 피하는 탈법행위에는 제3조 제5항을 먼저 적용한다(2항).",
    en: "For dodging linkage article 3(5) goes first (2).",
  },
  "FSA 30-2": {
    ko: "과태료 한도. 연동 사항 누락(5항 1호), 탈법행위(4항).",
    en: "Ceilings of fines: entries missing (5)1, evasion (4).",
  },
  "FSA 34": {
    ko: "다른 법과 어긋나면 하도급법이 먼저다.",
    en: "Where acts differ the Subcontracting Act goes first.",
  },
  "FSD 2": {
    ko: "원사업자에서 빠지는 중소기업의 매출: 제조·수리 30억, 건설(시공능력평가액) 45억, 용역 10억 원 미만(4항).",
    en: "SMEs below these sales are no prime contractors: making and repair 3.0bn, construction (assessed capacity) 4.5bn, service 1.0bn won (4).",
  },
  "FSD 3": {
    ko: "연동 기재사항(2항), 90일(3항), 1억 원(4항). 에너지에 맞춘 2026년 본문은 찾지 못했다.",
    en: "The linkage entries (2), 90 days (3), 100,000,000 won (4). The 2026 text for energy was not found.",
  },
  "FSD 6": {
    ko: "서류는 3년, 기술자료 요구서와 비밀유지계약은 7년 둔다(2항).",
    en: "Papers are kept 3 years; technology requests and secrecy contracts 7 years (2).",
  },
  "FSD 7-3": {
    ko: "기술자료 요구서에 적을 여섯 가지.",
    en: "Six things that a request for technology data must hold.",
  },
  "FSD 7-4": { ko: "비밀유지계약에 담을 일곱 가지.", en: "Seven things that a secrecy contract must hold." },
  "FSD 9-2": {
    ko: "조합이 협의할 수 있는 상대는 상호출자제한기업집단 소속 회사와 중견기업이다(3항).",
    en: "A cooperative may address companies of restricted groups and mid-size firms (3).",
  },
  "FSD 9-3": {
    ko: "합의가 어려움이 분명한 경우: 협의 중단 의사, 금액이 2배 이상 벌어짐 등.",
    en: "Signs that a deal is impossible: talks ended, offers two times apart, and the like.",
  },
  "FSD 17": {
    ko: "벌점이 5점을 넘으면 입찰 제한, 10점을 넘으면 영업정지를 요청한다.",
    en: "Over 5 points a bid ban, over 10 a stop of business is asked for.",
  },
  GL: {
    ko: "중소벤처기업부 예규 12호(2024-12-31, 2027-12-31까지). 법의 해석이며 법이 아니다: 물품별 판단, 체결 시점의 비중, 부가세 포함, 사급, 기본계약과 개별계약, 인정되지 않는 조건, 탈법행위 예시, 자료 요구.",
    en: "MSS guideline 12 (2024-12-31, valid to 2027-12-31): readings, not law. Good by good, shares at signing, VAT included, issued material, frames and orders, terms not accepted, examples of evasion, demands for data.",
  },
  GB: {
    ko: "표준 연동계약서 가이드북(2023-09). 스스로 구속력이 없다고 적고 있다.",
    en: "The booklet on the standard linkage contract (2023-09); it says of itself that it does not bind.",
  },
  CIVIL: {
    ko: "기간 계산: 첫날을 세지 않고, 마지막 날이 토요일이나 공휴일이면 다음 날로 넘긴다.",
    en: "Counting days: the first is not counted, a last day on a Saturday or holiday moves on.",
  },
  MIDSIZE: {
    ko: "매출 3천억 원 미만 중견기업은 상호출자제한기업집단 소속 위탁기업과의 거래에서 수탁기업으로 본다.",
    en: "A mid-size firm under 300bn won counts as supplier towards a buyer of a restricted group.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type LawArticle = keyof typeof lawArticles;

/** What the sources do not settle, beyond the cases that carry another reading. */
export const lawUnsettled: readonly { readonly refs: readonly string[]; readonly text: Text }[] = [
  {
    refs: ["FSD 3(2)"],
    text: {
      ko: "2026년 에너지에 맞춘 하도급법 시행령 본문",
      en: "the decree text of the Subcontracting Act for energy of 2026",
    },
  },
  {
    refs: ["WWD annex3", "WWD annex4"],
    text: {
      ko: "2026-06-03 뒤의 상생협력법 시행령 별표 3·4",
      en: "annexes 3 and 4 of the Win-Win decree after 2026-06-03",
    },
  },
  {
    refs: ["FSA 30-2(5)1"],
    text: {
      ko: "하도급법 시행령 별표 5의 횟수별 과태료",
      en: "fines per count in annex 5 of the Subcontracting decree",
    },
  },
  {
    refs: ["FSA 3(4)3"],
    text: {
      ko: "하도급법에서 1억 원의 부가가치세 기준과 공정위 운영지침 본문",
      en: "the VAT basis of 100,000,000 won under the Subcontracting Act, and the KFTC's operating guideline",
    },
  },
  {
    refs: ["WWR 11(2)"],
    text: { ko: "상생협력법 시행규칙의 현행 본문", en: "the current text of the Win-Win rule" },
  },
  {
    refs: ["WWD 14(3)", "WWD 14(4)"],
    text: {
      ko: "90일·1억 원을 달리 정하는 고시가 있는지",
      en: "whether notices set other limits than 90 days and 100,000,000 won",
    },
  },
  {
    refs: ["WWA 2(12-2)", "FSA 2(17)"],
    text: { ko: "에너지 종류를 합해 10%를 보는지", en: "whether kinds of energy are added up for the 10 %" },
  },
  {
    refs: ["WWA 2(13)", "FSA 2(18)"],
    text: {
      ko: "넘는 부분만 반영하는 조항을 인정하는지",
      en: "whether a clause that counts only the excess is accepted",
    },
  },
  {
    refs: ["WWA 22-2(3)", "FSA 16-2(3)"],
    text: { ko: "조합이 기한을 넘겨 신청한 효과", en: "what follows when a cooperative asks past its days" },
  },
  {
    refs: ["WWA 22-2(2)"],
    text: {
      ko: "2024-01-09 전 원가 변동 문턱의 본문",
      en: "the text of the floors of cost change before 2024-01-09",
    },
  },
  {
    refs: ["WWA 21(4)", "FSA 3(5)"],
    text: {
      ko: "협의 없는 표준 조항이 일반 탈법행위 금지에 드는지",
      en: "whether a standard term without talks falls under the general ban",
    },
  },
  {
    refs: ["FSA 13(8)", "WWD 14-5(1)"],
    text: { ko: "현행 지연이자율 고시", en: "the notice of the late interest rate in force" },
  },
];
