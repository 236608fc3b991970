import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fail, type Result, succeed } from "@jegap/exact";

export type LockFault = "history-locked" | "history-not-writable";

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function tryLock(path: string): boolean {
  try {
    const file = openSync(path, "wx");
    writeSync(file, `${process.pid}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Makes a folder and those above it, one by one: Node's own recursive form never returns below `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Why the folder cannot be written to, if it cannot: it is not made, or its lock cannot be. */
function unwritable(folder: string): string | undefined {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "?";
  }
}

/**
 * Runs `work` while this process alone may write to the folder. A lock whose process is gone is taken over: the
 * history itself is never in between, so nothing has to be repaired.
 */
export function whileLocked<T, Code extends string>(
  folder: string,
  work: () => Result<T, Code>,
): Result<T, Code | LockFault> {
  const problem = unwritable(folder);
  if (problem !== undefined) return fail("history-not-writable", { folder, problem });
  const path = join(folder, "writer.lock");
  if (!tryLock(path)) {
    const holder = Number(readFileSync(path, "utf8").trim());
    // A process id is used again after a restart: a lock under our own can only be a dead one.
    if (holder > 0 && holder !== process.pid && isAlive(holder))
      return fail("history-locked", { folder, process: `${holder}` });
    rmSync(path, { force: true });
    if (!tryLock(path)) return fail("history-locked", { folder, process: "?" });
  }
  try {
    const done = work();
    return done.ok ? succeed(done.value) : done;
  } finally {
    rmSync(path, { force: true });
  }
}
