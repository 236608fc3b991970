/** Which rooms a room may import from: the table of the house. `words` stands beside all but two of them. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  "packages/words": [],
  "packages/exact": [],
  "packages/checker": [],
  "packages/linkage": ["exact", "words"],
  "packages/law": ["exact", "linkage", "words"],
  "packages/indices": ["exact", "linkage", "words"],
  "packages/papers": ["exact", "linkage", "law", "words"],
  "packages/portfolio": ["exact", "linkage", "words"],
  "packages/evidence": ["exact", "words"],
  "packages/technology": ["exact", "evidence", "words"],
  "packages/roundtable": ["exact", "words"],
};

/** Rooms and parts of rooms that run in a browser: no I/O, no clock, no chance. */
export const anywhere = [
  "packages/exact/src/",
  "packages/words/src/",
  "packages/linkage/src/",
  "packages/law/src/",
  "packages/checker/src/",
  "packages/indices/src/read/",
];
