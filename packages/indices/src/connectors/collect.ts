import { fail, type Result, succeed } from "@jegap/exact";
import type { DocumentFault, ReadDocument } from "../entry/document.ts";
import { type Connector, firstPage, type PublisherFault, type Query } from "./connector.ts";
import { ecb } from "./ecb.ts";
import { ecos } from "./ecos.ts";
import { Exchange, type ExchangeFault, type Outside, type Patience, usualPatience } from "./exchange.ts";
import { fred } from "./fred.ts";
import { kosis } from "./kosis.ts";
import { pinkSheet } from "./pink-sheet.ts";
import { worldBank } from "./world-bank.ts";

/** Every publisher that can be asked, by the name used in `connections.csv` and on the command line. */
export const connectors: ReadonlyMap<string, Connector> = new Map(
  [ecos, kosis, fred, ecb, worldBank, pinkSheet].map((connector) => [connector.name, connector]),
);

/** One answer with what was read from it; its bytes go into the history as they came. */
export interface CollectedAnswer {
  readonly document: string;
  readonly bytes: Uint8Array;
  readonly read: ReadDocument;
}

export type CollectFault =
  | PublisherFault
  | ExchangeFault
  | DocumentFault
  | "address-unreadable"
  | "key-missing"
  | "too-many-pages";

export interface CollectSettings {
  readonly outside: Outside;
  /** The publisher's key; needed where the connector names one. */
  readonly key?: string;
  readonly patience?: Patience;
  /** Another host than the publisher's own, for tests and mirrors. */
  readonly home?: string;
}

/** More pages than any series has: an answer that never ends is a mistake of one side. */
const mostPages = 200;

/** Asks a publisher for a series, page by page; all pages, or the fault of the first that failed. */
export async function collect(
  connector: Connector,
  query: Query,
  settings: CollectSettings,
): Promise<Result<readonly CollectedAnswer[], CollectFault>> {
  const { key = "", home = connector.home, patience = usualPatience } = settings;
  if (connector.key !== undefined && key === "")
    return fail("key-missing", { publisher: connector.publisher, variable: connector.key });
  const exchange = new Exchange(connector.publisher, settings.outside, patience);
  const answers: CollectedAnswer[] = [];
  let page: string | undefined = firstPage;
  for (let count = 0; page !== undefined; count += 1) {
    if (count === mostPages) return fail("too-many-pages", { publisher: connector.publisher });
    const request = connector.request(query, page, key, home);
    if (!request.ok) return request;
    const answered = await exchange.ask(request.value.url, request.value.headers);
    if (!answered.ok) return answered;
    const read = await connector.read(answered.value, query, page);
    if (!read.ok) return read;
    const { document } = read.value;
    if (document !== undefined)
      answers.push({ document: request.value.document, bytes: answered.value.bytes, read: document });
    page = read.value.next;
  }
  return succeed(answers);
}
