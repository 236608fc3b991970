/** Published indices with both their times: the history on disk, its catalogue, and how values enter. */
export * from "./read/index.ts";
export { type OpenFault, openHistory } from "./store/open.ts";
