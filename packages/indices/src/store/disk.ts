import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

/** The few steps on disk that an import is made of; each either happened or did not when the process dies. */
export interface Disk {
  read(path: string): Uint8Array | undefined;
  makeFolder(path: string): void;
  /** Makes the file exactly `keep` bytes long (cutting what an unfinished import left) and writes after them. */
  append(path: string, keep: number, bytes: Uint8Array): void;
  /** Writes a file that nobody reads under this name yet. */
  writeAside(path: string, bytes: Uint8Array): void;
  /** Gives it its name: readers see the old file or the new one, never a part. */
  rename(from: string, to: string): void;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function writeAll(file: number, bytes: Uint8Array, from: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, from + done);
}

function withFile(path: string, flags: string, write: (file: number) => void): void {
  const file = openSync(path, flags);
  try {
    write(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A folder's entry is durable only when the folder itself is synced (fsync(2)); Windows has no such call. */
function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** The real disk: every write is on the platter before the next step begins. */
export const realDisk: Disk = {
  read(path) {
    try {
      return readFileSync(path);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  makeFolder(path) {
    mkdirSync(path, { recursive: true });
  },
  append(path, keep, bytes) {
    const isNew = this.read(path) === undefined;
    withFile(path, isNew ? "w" : "r+", (file) => {
      ftruncateSync(file, keep);
      writeAll(file, bytes, keep);
    });
    if (isNew) syncFolder(dirname(path));
  },
  writeAside(path, bytes) {
    withFile(path, "w", (file) => writeAll(file, bytes, 0));
  },
  rename(from, to) {
    renameSync(from, to);
    syncFolder(dirname(to));
  },
};
