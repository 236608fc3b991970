import { fail, type Result, succeed } from "@jegap/exact";

/** What an answer can fail by before anyone reads it. */
export type ExchangeFault =
  | "publisher-unreachable"
  | "publisher-busy"
  | "publisher-down"
  | "answer-cut-short"
  | "answer-too-large"
  | "answer-too-slow"
  | "answer-redirected";

/** The world outside, passed in: tests bring their own clock and a server on this machine. */
export interface Outside {
  readonly fetch: typeof fetch;
  /** Waits for this many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
}

export interface Answered {
  readonly status: number;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Patience {
  /** Tries of one request, the first included. */
  readonly tries: number;
  /** Wait before the second try; it doubles with each further one. */
  readonly firstWait: number;
  /** The longest wait the publisher's `Retry-After` may ask for. */
  readonly longestWait: number;
  /** Time for one whole answer, its last byte included: a slow drip runs out of it. */
  readonly timeout: number;
  readonly largestAnswer: number;
  /** Least time between two requests. */
  readonly pause: number;
}

export const usualPatience: Patience = {
  tries: 4,
  firstWait: 1_000,
  longestWait: 120_000,
  timeout: 60_000,
  largestAnswer: 50_000_000,
  pause: 600,
};

type Outcome =
  | { readonly kind: "done"; readonly result: Result<Answered, ExchangeFault> }
  | { readonly kind: "again"; readonly code: ExchangeFault; readonly status: string; readonly wait: number };

const mostRedirects = 3;

/** Publishers may see who asks. */
const name = "jegap-indices/0.1";

/** One publisher's line: requests go one after another, with a pause, and are tried again where that can help. */
export class Exchange {
  readonly #outside: Outside;
  readonly #patience: Patience;
  readonly #publisher: string;
  #lastRequest: number | undefined;

  constructor(publisher: string, outside: Outside, patience: Patience) {
    this.#publisher = publisher;
    this.#outside = outside;
    this.#patience = patience;
  }

  /**
   * The answer to one request. Busy (429), down (5xx), unreachable and cut short are tried again with growing
   * waits; too large, too slow and redirected to another host are not. Faults name the publisher and the HTTP
   * status, never the address: for some publishers the key is part of it.
   */
  async ask(
    url: URL,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Result<Answered, ExchangeFault>> {
    let wait = this.#patience.firstWait;
    for (let attempt = 1; ; attempt += 1) {
      await this.#pause();
      const outcome = await this.#once(url, headers, mostRedirects);
      if (outcome.kind === "done") return outcome.result;
      if (attempt >= this.#patience.tries)
        return fail(outcome.code, {
          publisher: this.#publisher,
          status: outcome.status,
          tries: `${attempt}`,
        });
      await this.#outside.sleep(Math.min(Math.max(wait, outcome.wait), this.#patience.longestWait));
      wait *= 2;
    }
  }

  async #pause(): Promise<void> {
    const since = this.#lastRequest === undefined ? undefined : this.#outside.clock() - this.#lastRequest;
    if (since !== undefined && since < this.#patience.pause)
      await this.#outside.sleep(this.#patience.pause - since);
    this.#lastRequest = this.#outside.clock();
  }

  async #once(url: URL, headers: Readonly<Record<string, string>>, redirects: number): Promise<Outcome> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), this.#patience.timeout);
    let hasBegun = false;
    try {
      const response = await this.#outside.fetch(url, {
        headers: { "user-agent": name, ...headers },
        redirect: "manual",
        signal: abort.signal,
      });
      if (response.status >= 300 && response.status < 400)
        return await this.#follow(response, url, headers, redirects);
      if (response.status === 429 || response.status >= 500) return retryLater(response);
      hasBegun = true;
      return { kind: "done", result: await this.#body(response) };
    } catch {
      if (abort.signal.aborted) return this.#refused("answer-too-slow");
      const code = hasBegun ? "answer-cut-short" : "publisher-unreachable";
      return { kind: "again", code, status: "", wait: 0 };
    } finally {
      clearTimeout(timer);
    }
  }

  #refused(code: ExchangeFault): Outcome {
    return { kind: "done", result: fail(code, { publisher: this.#publisher }) };
  }

  /** A bare redirect is followed only to the same host, and never from https to http. */
  async #follow(
    response: Response,
    from: URL,
    headers: Readonly<Record<string, string>>,
    redirects: number,
  ): Promise<Outcome> {
    await response.body?.cancel();
    const location = response.headers.get("location");
    const to = location === null || !URL.canParse(location, from.href) ? undefined : new URL(location, from);
    const isSame = to !== undefined && to.host === from.host && to.protocol === from.protocol;
    if (!isSame || redirects === 0) return this.#refused("answer-redirected");
    return this.#once(to, headers, redirects - 1);
  }

  async #body(response: Response): Promise<Result<Answered, ExchangeFault>> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > this.#patience.largestAnswer)
        return fail("answer-too-large", { publisher: this.#publisher });
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return succeed({
      status: response.status,
      contentType: response.headers.get("content-type") ?? "",
      bytes,
    });
  }
}

async function retryLater(response: Response): Promise<Outcome> {
  const asked = Number(response.headers.get("retry-after") ?? "0") * 1000;
  await response.body?.cancel();
  const code = response.status === 429 ? "publisher-busy" : "publisher-down";
  return { kind: "again", code, status: `${response.status}`, wait: Number.isFinite(asked) ? asked : 0 };
}
