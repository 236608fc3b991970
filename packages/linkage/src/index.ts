/**
 * The delivery-price linkage clause as data, and the exact, explained price it yields.
 *
 * Read an agreement ({@link readAgreement}), work its dates out ({@link resolve}), and adjust it against an
 * index history as known on one day ({@link adjust}). Every figure is a {@link Step} of a derivation that
 * names its inputs, its rounding and the clause field it rests on. Failures are values with a code and place.
 */
export * from "./adjust/adjust.ts";
export * from "./adjust/adjustment.ts";
export * from "./certificate/certificate.ts";
export * from "./certificate/disclosure.ts";
export * from "./compare/index.ts";
export * from "./conformance/run.ts";
export * from "./derivation/explain.ts";
export * from "./derivation/figure.ts";
export * from "./derivation/json.ts";
export * from "./derivation/step.ts";
export * from "./formula/expression.ts";
export * from "./formula/print.ts";
export * from "./formula/say.ts";
export * from "./formula/templates.ts";
export * from "./history/history.ts";
export * from "./history/known.ts";
export * from "./history/memory-history.ts";
export * from "./readings/index.ts";
export * from "./resolve/plan.ts";
export * from "./settle/delivery.ts";
export * from "./settle/late.ts";
export * from "./settle/settle.ts";
export * from "./terms/agreement.ts";
export * from "./terms/findings.ts";
export * from "./terms/read.ts";
export { readSource, type Source, sourceOf } from "./terms/source.ts";
export * from "./terms/terms.ts";
