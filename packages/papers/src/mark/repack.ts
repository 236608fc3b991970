import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** First day that a ZIP entry can carry: no clock is read. */
const firstZipDay = "1980-01-01T00:00:00";

/** Times of making and changing that office programs write into their files. */
const times = /<(dcterms:(?:created|modified))([^>]*)>[^<]*<\/\1>/gu;

/** Files of an office package. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * An office file packed anew: the same parts in the same order with fixed times, so that equal papers give equal
 * bytes. `change` may add or replace parts.
 */
export function repack(bytes: Uint8Array, change: (parts: Parts) => Parts = (parts) => parts): Uint8Array {
  const parts = change(unzipSync(bytes));
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const own =
      name === "docProps/core.xml"
        ? strToU8(strFromU8(content).replace(times, "<$1$2>2000-01-01T00:00:00Z</$1>"))
        : content;
    packed[name] = [own, { mtime: firstZipDay, level: 6 }];
  }
  return zipSync(packed);
}
