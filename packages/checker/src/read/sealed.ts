import { countAt, listAt, memberOf, objectAt, optionally, type Spot, textAt } from "./form.ts";
import { Refused, type Value } from "./json.ts";

export const hashText = /^[0-9a-f]{64}$/;
const saltText = /^(?:[0-9a-f]{64})?$/;

interface Batch {
  readonly index: number;
  readonly size: number;
  readonly path: readonly string[];
  readonly root: string;
}

function batchAt(spot: Spot): Batch {
  const members = objectAt(spot, ["index", "path", "root", "size"]);
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  const [index, size] = [countAt(at("index"), 0), countAt(at("size"), 1)];
  const path = listAt(at("path")).map((entry) => textAt(entry, hashText));
  const root = textAt(at("root"), hashText);
  if (index >= size || size > 1_000_000) throw new Refused("not-of-this-form", spot.place);
  return { index, size, path, root };
}

/** What stands around the body. */
export interface Sealed {
  readonly body: Spot;
  readonly hash: string;
  readonly salt: string;
  /** The batch it belongs to, if it says so. */
  readonly batch: Batch | undefined;
}

/** Reads the form of the outermost object (section 1). */
export function openSeal(file: Value): Sealed {
  const members = objectAt({ value: file, place: "" }, ["body", "hash", "salt"], ["batch"]);
  const hash = textAt(memberOf(members, "hash", ""), hashText);
  const salt = textAt(memberOf(members, "salt", ""), saltText);
  const { value } = memberOf(members, "body", "");
  return {
    body: { value, place: "body" },
    hash,
    salt,
    batch: optionally(memberOf(members, "batch", ""), batchAt),
  };
}
