import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fail, type Result, succeed } from "@jegap/exact";

export type LockFault = "history-locked";

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

/**
 * Runs `work` while this process alone may write to the folder. A lock whose process is gone is taken over: the
 * history itself is never in between, so nothing has to be repaired.
 */
export function whileLocked<T, Code extends string>(
  folder: string,
  work: () => Result<T, Code>,
): Result<T, Code | LockFault> {
  mkdirSync(folder, { recursive: true });
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
