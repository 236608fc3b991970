import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { must } from "@jegap/exact";
import { importDocument, openHistory } from "@jegap/indices";
import { describe, expect, it } from "vitest";
import { factsOf, newFolder, sheetDocument, sheetPrice } from "./own.ts";

const script = fileURLToPath(new URL("./import-killed.ts", import.meta.url));

function importIn(folder: string, step: number, how: string) {
  const arguments_ = ["--conditions=jegap-source", script, folder, `${step}`, how];
  return spawnSync(process.execPath, arguments_, { encoding: "utf8" });
}

function values(folder: string): readonly string[] {
  return must(openHistory(folder))
    .recorded(sheetPrice.id)
    .map((o) => `${o.period.name} ${o.value} ${o.known} ${o.status}`);
}

function start(): string {
  const folder = newFolder();
  must(importDocument(folder, sheetDocument("2026-02-20", ["2026-01 1200 provisional"]), { facts: factsOf }));
  return folder;
}

const before = ["2026-01 1200 2026-02-20 provisional"];
const after = [...before, "2026-01 1180 2026-03-20 final", "2026-02 1210 2026-03-20 provisional"];

describe("an import whose process is killed", () => {
  const whole = importIn(start(), -1, "before");
  const steps = Number(whole.stdout);

  it("has steps to be killed at", () => {
    expect(whole.stderr).toBe("");
    expect(steps).toBeGreaterThanOrEqual(5);
  });

  it.each(["before", "amid"])(
    "leaves the history as it was when killed %s any step, and can be run again",
    (how) => {
      for (let step = 0; step < steps; step += 1) {
        const folder = start();
        const killed = importIn(folder, step, how);
        expect(killed.signal, `step ${step} ${killed.stderr}`).toBe("SIGKILL");
        expect(values(folder), `killed ${how} step ${step}`).toEqual(before);
        const again = importIn(folder, -1, how);
        expect(again.status, `again after step ${step} ${again.stderr}`).toBe(0);
        expect(values(folder), `again after step ${step}`).toEqual(after);
      }
    },
  );

  it("leaves no history where there was none", () => {
    const folder = newFolder();
    expect(importIn(folder, 4, "amid").signal).toBe("SIGKILL");
    const opened = openHistory(folder);
    expect(opened.ok ? "" : opened.faults[0]?.code).toBe("history-missing");
  });
});
