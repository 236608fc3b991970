import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { whileLocked } from "../src/store/lock.ts";

it("a folder that cannot be made is refused before anything is done", () => {
  const folder = mkdtempSync(join(tmpdir(), "jegap-lock-"));
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  let worked = 0;
  const done = whileLocked(join(file, "below", "it"), () => {
    worked += 1;
    return { ok: true, value: undefined };
  });
  rmSync(folder, { recursive: true });
  expect(done).toMatchObject({
    ok: false,
    faults: [{ code: "history-not-writable", facts: { problem: "ENOTDIR" } }],
  });
  expect(worked).toBe(0);
});
