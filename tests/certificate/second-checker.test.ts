import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { check } from "../../packages/checker/src/index.ts";
import { needsTool, python } from "../tools.ts";
import { writeCertificates } from "./written.ts";

const code = fileURLToPath(new URL("../../packages/checker/python/", import.meta.url));

/** What the Python side said of one file. */
interface Said {
  readonly name: string;
  readonly verdict: string;
  readonly layer: string | null;
  readonly place: string | null;
}

interface SaidOfMutant extends Said {
  readonly path: string;
  readonly how: string;
  readonly text: string;
}

function lines<T extends Said>(text: string): readonly T[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** What both must agree on; in which layer a change is found first may depend on where a checker looks first. */
function accepted(verdict: string): string {
  return verdict === "correct" ? "accepted" : "not accepted";
}

needsTool(python, "a second checker, in Python, written from the definition alone", (python3) => {
  const folder = mkdtempSync(join(tmpdir(), "jegap-second-"));
  const written = writeCertificates(folder);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: readonly string[]) => {
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1" };
    const options = { cwd: code, encoding: "utf8", maxBuffer: 1 << 28, env } as const;
    const { status, stdout, stderr } = spawnSync(python3, args, options);
    return { status, stdout, stderr };
  };

  it("accepts every certificate of vectors and examples", () => {
    const { stdout } = run("-m", "jegap_check.many", folder, "--workers", "2");
    const said = lines<Said>(stdout);
    expect(said.map(({ name }) => name).sort()).toEqual([...written].sort());
    expect(said.filter(({ verdict }) => verdict !== "correct")).toEqual([]);
  }, 120_000);

  it("finds changes, and accepts of them what ours accepts", () => {
    const out = join(folder, "mutants.jsonl");
    const { status, stdout } = run(
      "-m",
      "jegap_mutate",
      folder,
      "--count",
      "2000",
      "--seed",
      "1",
      "--out",
      out,
    );
    expect(JSON.parse(stdout).unexplained).toEqual([]);
    expect(status).toBe(0);
    const parted = lines<SaidOfMutant>(readFileSync(out, "utf8"))
      .map((one) => ({ ...one, own: check(one.text).verdict }))
      .filter(({ own, verdict }) => accepted(own) !== accepted(verdict));
    expect(parted.map((one) => `${one.name} ${one.path} ${one.how}: ${one.own}, not ${one.verdict}`)).toEqual(
      [],
    );
  }, 240_000);

  it("accepts what the engine makes of drawn clauses and histories", () => {
    const { status, stdout, stderr } = run("-m", "jegap_oracle", "--cases", "1000", "--seed", "20260203");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ verdicts: { correct: 1000 }, failed: [] });
    expect(status).toBe(0);
  }, 240_000);

  it.each(["test_figures", "test_days", "test_reading", "test_anchors"])(
    "passes its own tests: %s",
    (name) => {
      const { status, stderr } = run("-m", "unittest", `tests.${name}`);
      expect(stderr).toMatch(/^OK$/mu);
      expect(status).toBe(0);
    },
  );
});
