import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const reports = "reports/mutation";
const rooms: readonly string[] = ["linkage", "checker"];

/**
 * The installed packages under a copy of the repository. Those of this workspace point into the copy, so that
 * what a test imports by name is the code that was mutated.
 */
function borrow(folder: string, copy: string): void {
  if (!existsSync(join(root, folder))) return;
  const own = folder.endsWith("@jegap");
  mkdirSync(join(copy, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    const path = join(folder, name);
    if (name === "@jegap") borrow(path, copy);
    else if (own) symlinkSync(join(copy, name === "cli" ? "apps" : "packages", name), join(copy, path));
    else symlinkSync(join(root, path), join(copy, path));
  }
}

function git(...args: readonly string[]): void {
  const { status } = spawnSync("git", args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`git ${args.join(" ")} failed`);
}

/** The last commit in a folder of its own: mutants are written into the files, and work goes on meanwhile. */
function copyOfHead(): string {
  const copy = mkdtempSync(join(tmpdir(), "jegap-mutation-"));
  git("clone", "--quiet", "--shared", root, copy);
  borrow("node_modules", copy);
  for (const group of ["packages", "apps"])
    for (const name of readdirSync(join(copy, group))) borrow(join(group, name, "node_modules"), copy);
  return copy;
}

function keep(from: string, to: string): void {
  if (existsSync(join(from, reports))) cpSync(join(from, reports), join(to, reports), { recursive: true });
}

/** Mutates one room and says which mutants no test notices; further arguments go to Stryker as they are. */
function run(room: string, more: readonly string[]): number {
  const copy = copyOfHead();
  try {
    mkdirSync(join(root, reports), { recursive: true });
    keep(root, copy);
    const stryker = join(
      dirname(fileURLToPath(import.meta.resolve("@stryker-mutator/core"))),
      "../../bin/stryker.js",
    );
    const args = [stryker, "run", `tools/mutation/stryker.${room}.json`, ...more];
    const { status } = spawnSync(process.execPath, args, { cwd: copy, stdio: "inherit" });
    keep(copy, root);
    return status ?? 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const [room = "", ...more] = process.argv.slice(2);
if (rooms.includes(room)) process.exitCode = run(room, more);
else {
  console.error(`npm run mutation -- <${rooms.join("|")}> [options of Stryker]`);
  process.exitCode = 2;
}
