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

function own(text: string): string {
  const { verdict, layers } = check(text);
  return `${verdict} ${layers.find(({ result }) => result === "wrong")?.layer ?? null}`;
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

  it("accepts every certificate of vectors and examples, and so does ours", () => {
    const { stdout } = run("-m", "jegap_check.many", folder, "--workers", "2");
    const said = lines<Said>(stdout);
    expect(said.map(({ name }) => name).sort()).toEqual([...written].sort());
    expect(said.filter(({ verdict }) => verdict !== "correct")).toEqual([]);
  });

  it("finds changes, and says of each what ours says", () => {
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
    const parted = lines<SaidOfMutant>(readFileSync(out, "utf8")).filter(
      ({ text, verdict, layer }) => own(text) !== `${verdict} ${layer}`,
    );
    expect(
      parted.map((one) => `${one.name} ${one.path} ${one.how}: ${own(one.text)}, not ${one.verdict}`),
    ).toEqual([]);
  });

  it.each(["test_figures", "test_days", "test_reading", "test_anchors"])(
    "passes its own tests: %s",
    (name) => {
      const { status, stderr } = run("-m", "unittest", `tests.${name}`);
      expect(stderr).toMatch(/^OK$/mu);
      expect(status).toBe(0);
    },
  );
});
