import { must } from "@jegap/exact";
import { type Disk, importDocument, realDisk } from "@jegap/indices";
import { factsOf, sheetDocument } from "./own.ts";

/** Run as a process of its own: imports into a folder and is killed at the step given, before or amid it. */
const [folder = "", atStep = "", how = ""] = process.argv.slice(2);
let step = 0;

function die(): never {
  process.kill(process.pid, "SIGKILL");
  for (;;);
}

/** Every writing step of the real disk, counted; half of the bytes reach the file when killed amid a step. */
const dying: Disk = {
  ...realDisk,
  append(path, keep, bytes) {
    if (step++ === Number(atStep)) {
      if (how === "amid") realDisk.append(path, keep, bytes.subarray(0, bytes.length / 2));
      die();
    }
    realDisk.append(path, keep, bytes);
  },
  writeAside(path, bytes) {
    if (step++ === Number(atStep)) {
      if (how === "amid") realDisk.writeAside(path, bytes.subarray(0, bytes.length / 2));
      die();
    }
    realDisk.writeAside(path, bytes);
  },
  rename(from, to) {
    if (step++ === Number(atStep)) die();
    realDisk.rename(from, to);
  },
};

const bytes = new TextEncoder().encode("2026-01;1180 f\n2026-02;1210 p\n");
const document = sheetDocument("2026-03-20", ["2026-01 1180 final", "2026-02 1210 provisional"], { bytes });
must(importDocument(folder, document, { facts: factsOf, disk: dying }));
process.stdout.write(`${step}`);
