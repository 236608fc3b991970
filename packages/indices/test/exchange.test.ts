import { must } from "@jegap/exact";
import { collect, connectors } from "@jegap/indices";
import { describe, expect, it } from "vitest";
import {
  answer,
  ask,
  halfAnswer,
  play,
  query,
  refuse,
  sample,
  secret,
  slowDrip,
  type Turn,
} from "./publisher.ts";

const asked = query("404Y014/*AA", "month", "2025-05", "2025-06");
const body = sample("ecos/StatisticSearch_404Y014_AA.CONSTRUCTED.json");
const good = answer(body);

const redirectTo =
  (location: string): Turn =>
  (_, response) => {
    response.writeHead(302, { location });
    response.end();
  };

async function outcome(turns: readonly Turn[], patience = {}) {
  const { result, played } = await ask("ecos", asked, turns, patience);
  const codes = result.ok ? ["ok"] : result.faults.map((fault) => fault.code);
  return { codes, tries: played.requests.length, waits: played.waits };
}

describe("a publisher that does not answer well", () => {
  it.each([
    ["busy once", [refuse(429), good], { codes: ["ok"], tries: 2, waits: [1000] }],
    [
      "busy, and says how long",
      [refuse(429, { "retry-after": "7" }), good],
      { codes: ["ok"], tries: 2, waits: [7000] },
    ],
    ["down twice", [refuse(500), refuse(503), good], { codes: ["ok"], tries: 3, waits: [1000, 2000] }],
    ["down for good", [refuse(503)], { codes: ["publisher-down"], tries: 4, waits: [1000, 2000, 4000] }],
    ["busy for good", [refuse(429)], { codes: ["publisher-busy"], tries: 4, waits: [1000, 2000, 4000] }],
    [
      "asks to wait for a day",
      [refuse(429, { "retry-after": "86400" }), good],
      { codes: ["ok"], tries: 2, waits: [120_000] },
    ],
    ["hangs up halfway, then not", [halfAnswer(body), good], { codes: ["ok"], tries: 2, waits: [1000] }],
    [
      "always hangs up halfway",
      [halfAnswer(body)],
      { codes: ["answer-cut-short"], tries: 4, waits: [1000, 2000, 4000] },
    ],
    [
      "sends half as if it were whole",
      [answer(body.subarray(0, 200))],
      { codes: ["answer-cut-short"], tries: 1, waits: [] },
    ],
    [
      "sends a web page",
      [answer("<html>점검 중</html>", "text/html")],
      { codes: ["answer-content-type"], tries: 1, waits: [] },
    ],
    [
      "sends plain words",
      [answer("OK", "text/plain")],
      { codes: ["answer-content-type"], tries: 1, waits: [] },
    ],
    [
      "redirects to another host",
      [redirectTo("http://localhost:9/api")],
      { codes: ["answer-redirected"], tries: 1, waits: [] },
    ],
    ["redirects to nowhere", [redirectTo("http://[")], { codes: ["answer-redirected"], tries: 1, waits: [] }],
    ["redirects within the host", [redirectTo("/elsewhere"), good], { codes: ["ok"], tries: 2, waits: [] }],
    ["redirects in a circle", [redirectTo("/again")], { codes: ["answer-redirected"], tries: 4, waits: [] }],
  ])("%s", async (_, turns, expected) => {
    expect(await outcome(turns)).toEqual(expected);
  });

  it("drips without end: given up when the time for one answer is over", async () => {
    expect((await outcome([slowDrip], { timeout: 100 })).codes).toEqual(["answer-too-slow"]);
  });

  it("sends more than any answer holds", async () => {
    expect((await outcome([good], { largestAnswer: 100 })).codes).toEqual(["answer-too-large"]);
  });

  it("is not there at all", async () => {
    const played = await play(good);
    await played.close();
    const ecos = connectors.get("ecos");
    if (ecos === undefined) return expect.fail();
    const result = await collect(ecos, asked, { outside: played.outside, key: secret, home: played.home });
    expect(result.ok ? [] : result.faults.map((f) => [f.code, f.facts.tries])).toEqual([
      ["publisher-unreachable", "4"],
    ]);
  });
});

it("a request says who asks", async () => {
  const { played } = await ask("ecos", asked, [good]);
  expect(played.agents).toEqual(["jegap-indices/0.1"]);
});

describe("keys", () => {
  it("are asked for before anything is sent", async () => {
    const played = await play(good);
    const ecos = connectors.get("ecos");
    if (ecos === undefined) return expect.fail();
    const result = await collect(ecos, asked, { outside: played.outside, home: played.home });
    await played.close();
    expect(result.ok ? [] : result.faults).toEqual([
      { code: "key-missing", facts: { publisher: "한국은행 ECOS", variable: "JEGAP_ECOS_KEY" } },
    ]);
    expect(played.requests).toEqual([]);
  });

  it.each([
    ["ecos", "404Y014/*AA"],
    ["kosis", "301/DT_404Y014/13103134604999/13102134604ACC_CD.*AA"],
    ["fred", "PPIACO"],
  ])("of %s stand in no fault and no document name", async (name, address) => {
    const monthly = query(address, "month", "2025-05", "2025-06");
    const turns = [
      refuse(503),
      halfAnswer(body),
      answer("<html>"),
      answer("{}"),
      redirectTo("http://localhost:9/"),
    ];
    for (const turn of turns) {
      const { result, played } = await ask(name, monthly, [turn]);
      expect(played.requests[0]).toContain(secret);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain(secret);
    }
    const { result } = await ask("ecos", asked, [good]);
    expect(must(result).map((one) => one.document)).toEqual([
      "한국은행 ECOS StatisticSearch 404Y014/*AA M 202505 202506 #1",
    ]);
  });
});
