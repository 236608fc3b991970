import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { must, type PeriodUnit, period } from "@jegap/exact";
import { collect, connectors, type Outside, type Patience, type Query, usualPatience } from "@jegap/indices";

/** How the server on this machine plays a publisher: one turn a request, the last one for all further ones. */
export type Turn = (request: IncomingMessage, response: ServerResponse) => void;

export const sample = (name: string): Buffer => readFileSync(new URL(`./samples/${name}`, import.meta.url));

export function answer(body: string | Buffer, type = "application/json", status = 200): Turn {
  return (_, response) => {
    response.writeHead(status, { "content-type": type });
    response.end(body);
  };
}

export const refuse =
  (status: number, headers: Readonly<Record<string, string>> = {}): Turn =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end("busy");
  };

/** Says how long the answer is and hangs up halfway. */
export const halfAnswer =
  (body: string | Buffer): Turn =>
  (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": `${body.length}` });
    response.write(body.slice(0, body.length / 2));
    setTimeout(() => response.destroy(), 5);
  };

/** A byte now and then, without end. */
export const slowDrip: Turn = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 5);
  response.on("close", () => clearInterval(timer));
};

export interface Played {
  readonly home: string;
  readonly requests: string[];
  readonly agents: string[];
  /** Milliseconds waited between tries, as asked of the sleeping clock. */
  readonly waits: number[];
  readonly outside: Outside;
  close(): Promise<void>;
}

/** A publisher on 127.0.0.1; time passes only when someone sleeps. */
export async function play(...turns: readonly Turn[]): Promise<Played> {
  const requests: string[] = [];
  const agents: string[] = [];
  const waits: number[] = [];
  let now = 0;
  const server = createServer((request, response) => {
    const turn = turns[Math.min(requests.length, turns.length - 1)];
    requests.push(`${request.url}`);
    agents.push(request.headers["user-agent"] ?? "");
    turn?.(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    now += milliseconds;
  };
  return {
    home: `http://127.0.0.1:${port}`,
    requests,
    agents,
    waits,
    outside: { fetch, sleep, clock: () => now },
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

export const secret = "s3cr3tk3y";

export function query(address: string, frequency: PeriodUnit, from: string, to: string): Query {
  return { address, frequency, from: period(from), to: period(to) };
}

/** Asks the played publisher; the server is closed again. */
export async function ask(
  name: string,
  asked: Query,
  turns: readonly Turn[],
  patience: Partial<Patience> = {},
) {
  const connector = connectors.get(name);
  if (connector === undefined) throw new TypeError(name);
  const played = await play(...turns);
  try {
    const settings = { outside: played.outside, key: secret, home: played.home };
    const result = await collect(connector, asked, {
      ...settings,
      patience: { ...usualPatience, ...patience },
    });
    return { result, played };
  } finally {
    await played.close();
  }
}

/** `period value status known` of everything collected. */
export async function values(
  name: string,
  asked: Query,
  ...turns: readonly Turn[]
): Promise<readonly string[]> {
  const { result } = await ask(name, asked, turns);
  return must(result).flatMap(({ read }) =>
    read.series.flatMap((series) =>
      series.values.map(({ period: { name: month }, value, status, known }) =>
        [month, value, status, known === undefined ? "" : `${known.day} ${known.grade}`].join(" ").trim(),
      ),
    ),
  );
}

export async function codes(
  name: string,
  asked: Query,
  ...turns: readonly Turn[]
): Promise<readonly string[]> {
  const { result } = await ask(name, asked, turns);
  return result.ok ? [] : result.faults.map((fault) => fault.code);
}
