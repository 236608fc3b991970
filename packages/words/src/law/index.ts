export * from "./cli.ts";
export * from "./questions.ts";
export * from "./reason.ts";
export * from "./reasons.ts";
export * from "./results.ts";
export * from "./sanctions.ts";
export * from "./technology.ts";
