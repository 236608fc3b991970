/** The delivery-price linkage clause as data, and the exact, explained price it yields. */
export * from "./history/history.ts";
export * from "./history/known.ts";
