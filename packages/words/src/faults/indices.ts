import { fileFaults } from "./indices-files.ts";
import { historyFaults } from "./indices-history.ts";
import { publisherFaults } from "./indices-publishers.ts";

/** Faults of the indices package. */
export const indicesFaults = { ...historyFaults, ...fileFaults, ...publisherFaults };
