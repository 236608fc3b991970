/**
 * Unit symbols with their exact factor to the base of their kind. Factors are exact by definition:
 * SI brochure 9th ed. (prefixes, litre, hour, day); international yard and pound agreement 1959 (lb, ft, in,
 * yd, mile); US customary gallon 231 in³ and barrel 42 gal (NIST Handbook 44 app. C); imperial gallon
 * 4.54609 l (UK Weights and Measures Act 1985); troy ounce 480 grains (NIST HB 44); Btu(IT) 1055.05585262 J
 * and cal(IT) 4.1868 J (5th Int. Conf. on Properties of Steam, 1956; ISO 31-4); toe 10^7 kcal(IT) (IEA).
 */
export const unitTable: Readonly<Record<string, readonly [base: string, factor: string]>> = {
  kg: ["kg", "1"],
  g: ["kg", "0.001"],
  mg: ["kg", "0.000001"],
  t: ["kg", "1000"],
  lb: ["kg", "0.45359237"],
  oz: ["kg", "0.028349523125"],
  ozt: ["kg", "0.0311034768"],
  ston: ["kg", "907.18474"],
  lton: ["kg", "1016.0469088"],
  m: ["m", "1"],
  mm: ["m", "0.001"],
  cm: ["m", "0.01"],
  km: ["m", "1000"],
  in: ["m", "0.0254"],
  ft: ["m", "0.3048"],
  yd: ["m", "0.9144"],
  mile: ["m", "1609.344"],
  l: ["m^3", "0.001"],
  ml: ["m^3", "0.000001"],
  kl: ["m^3", "1"],
  gal: ["m^3", "0.003785411784"],
  galUK: ["m^3", "0.00454609"],
  bbl: ["m^3", "0.158987294928"],
  J: ["J", "1"],
  kJ: ["J", "1000"],
  MJ: ["J", "1000000"],
  GJ: ["J", "1000000000"],
  TJ: ["J", "1000000000000"],
  Wh: ["J", "3600"],
  kWh: ["J", "3600000"],
  MWh: ["J", "3600000000"],
  GWh: ["J", "3600000000000"],
  Btu: ["J", "1055.05585262"],
  MMBtu: ["J", "1055055852.62"],
  kcalIT: ["J", "4186.8"],
  GcalIT: ["J", "4186800000"],
  toe: ["J", "41868000000"],
  W: ["J/s", "1"],
  kW: ["J/s", "1000"],
  MW: ["J/s", "1000000"],
  s: ["s", "1"],
  min: ["s", "60"],
  h: ["s", "3600"],
  day: ["s", "86400"],
  week: ["s", "604800"],
  month: ["month", "1"],
  quarter: ["month", "3"],
  year: ["month", "12"],
  pt: ["pt", "1"],
  "%": ["1", "0.01"],
  "‰": ["1", "0.001"],
};

/** Counting words; each counts its own kind of thing, so a sheet is never added to a piece. */
export const countingWords: ReadonlySet<string> = new Set(
  (
    "piece set pair sheet roll sack bag box pack bundle bottle can drum pallet coil bar plate pipe cable " +
    "unit head job lot order trip case carton reel tray tablet person household copy vehicle machine"
  ).split(" "),
);

/** Other spellings of one unit. Korean spellings are those of quotations and delivery notes. */
export const unitSpellings: Readonly<Record<string, string>> = {
  원: "KRW",
  won: "KRW",
  "₩": "KRW",
  "€": "EUR",
  "£": "GBP",
  톤: "t",
  tonne: "t",
  킬로그램: "kg",
  그램: "g",
  미터: "m",
  리터: "l",
  L: "l",
  mL: "ml",
  kL: "kl",
  kwh: "kWh",
  개: "piece",
  ea: "piece",
  EA: "piece",
  pcs: "piece",
  개당: "piece",
  본: "piece",
  세트: "set",
  조: "set",
  켤레: "pair",
  장: "sheet",
  매: "sheet",
  롤: "roll",
  포: "sack",
  포대: "sack",
  봉: "bag",
  상자: "box",
  박스: "box",
  통: "drum",
  병: "bottle",
  대: "machine",
  건: "job",
  식: "job",
  회: "trip",
  월: "month",
  년: "year",
  일: "day",
  시간: "h",
  hour: "h",
  퍼센트: "%",
  barrel: "bbl",
  배럴: "bbl",
};

/** Words that name different units in different places: refused with what to write instead. */
export const ambiguousUnits: Readonly<Record<string, string>> = {
  ton: "t (1000 kg), ston (2000 lb), lton (2240 lb)",
  tons: "t (1000 kg), ston (2000 lb), lton (2240 lb)",
  gallon: "gal (US), galUK",
  cal: "kcalIT",
  kcal: "kcalIT",
  Gcal: "GcalIT",
  $: "USD, CAD, AUD, ...",
  "¥": "JPY, CNY",
  dollar: "USD, CAD, AUD, ...",
  달러: "USD, CAD, AUD, ...",
  엔: "JPY",
  위안: "CNY",
  MT: "t",
  근: "kg",
  평: "m^2",
};

/** ISO 4217 currency codes in use (list one, 2026). */
export const currencies: ReadonlySet<string> = new Set(
  (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD " +
    "CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF " +
    "GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK " +
    "LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD " +
    "OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN " +
    "SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF " +
    "YER ZAR ZMW ZWG"
  ).split(" "),
);
