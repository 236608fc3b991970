export * from "./common.ts";
export * from "./linkage.ts";
export * from "./requests.ts";
export * from "./sheet.ts";
export * from "./tables.ts";
