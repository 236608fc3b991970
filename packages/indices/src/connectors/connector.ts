import type { Period, PeriodUnit, Result } from "@jegap/exact";
import type { DocumentFault, ReadDocument } from "../entry/document.ts";
import type { Answered } from "./exchange.ts";

/** Why a publisher gave no values, in our words (its own codes are mapped to these). */
export type PublisherFault =
  | "key-refused"
  | "no-data"
  | "request-refused"
  | "request-too-wide"
  | "quota-used"
  | "publisher-down"
  | "publisher-busy"
  | "answer-content-type"
  | "answer-cut-short"
  | "answer-changed";

export type PageResult = Result<Page, PublisherFault | DocumentFault>;

export interface Query {
  /** The series in the publisher's own terms, in the form the connector's page describes. */
  readonly address: string;
  readonly frequency: PeriodUnit;
  /** First and last period asked for. */
  readonly from: Period;
  readonly to: Period;
}

/** One request: where to, and the name under which its answer is filed. Only `url` may hold the key. */
export interface Request {
  readonly url: URL;
  readonly document: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Page {
  /** Absent where the answer only says where the values are. */
  readonly document: ReadDocument | undefined;
  /** What to ask for next: a page number, or where the first answer points to; absent on the last page. */
  readonly next: string | undefined;
}

/** The page every connector is asked for first. */
export const firstPage = "1";

/**
 * All that is particular to a publisher: how to ask and how to read. Everything else (politeness, retries, keeping
 * the answer, vintages) is the same for all. The contract is docs/indices/adding-a-connector.md.
 */
export interface Connector {
  readonly name: string;
  readonly publisher: string;
  /** Environment variable of the key; absent where none is needed. */
  readonly key: string | undefined;
  readonly home: string;
  /** The request for a page ({@link firstPage}, then what `next` said); a fault where the address cannot be read. */
  request(query: Query, page: string, key: string, home: string): Result<Request, "address-unreadable">;
  read(answered: Answered, query: Query, page: string): PageResult | Promise<PageResult>;
}
