import { canonicalJson, type Day, hashJson, type Json } from "@jegap/exact";
import { type PaperKind, paperTitles, paperWords, type Text } from "@jegap/words";
import type { Attachment, Block, Paper, Seal } from "./paper.ts";
import { type PaperLanguage, told } from "./said.ts";

/** A certificate that goes with a paper: canonical JSON bytes as text, and their hash. */
export interface CertificateFile {
  readonly text: string;
  readonly hash: string;
}

/** What every paper is given besides its own data. */
export interface Common {
  readonly language: PaperLanguage;
  /** Day the paper carries. */
  readonly day: Day;
  readonly certificate?: CertificateFile;
}

/** What a kind of paper brings: its blocks and its data. */
export interface Draft {
  readonly kind: PaperKind;
  readonly blocks: readonly Block[];
  readonly data: Json;
  readonly wide?: boolean;
  /** Further hashes to print: the linkage table's. */
  readonly hashes?: readonly (readonly [Text, string])[];
}

function sealOf(draft: Draft, data: Json, common: Common): Seal {
  const hash = hashJson(data);
  const { language, certificate } = common;
  const lines: Seal["lines"] = [
    [told(paperWords.hash, language), hash],
    ...(draft.hashes ?? []).map(([label, value]) => [told(label, language), value] as const),
    ...(certificate === undefined
      ? []
      : [[told(paperWords.certificateHash, language), certificate.hash] as const]),
  ];
  return {
    hash,
    lines,
    meaning: told(paperWords.hashMeaning, language),
    code: `jegap:${draft.kind}:sha256:${hash}`,
  };
}

/** The paper that a draft makes: titled, headed, sealed, with its data and certificate beside it. */
export function paperOf(draft: Draft, common: Common): Paper {
  const { language, day, certificate } = common;
  const data: Json = { paper: draft.kind, day, content: draft.data };
  const attachments: Attachment[] = [
    { name: `${draft.kind}.json`, description: paperTitles[draft.kind].ko, text: canonicalJson(data) },
  ];
  if (certificate !== undefined)
    attachments.push({
      name: "certificate.json",
      description: paperWords.certificateHash.ko,
      text: certificate.text,
    });
  return {
    kind: draft.kind,
    language,
    title: told(paperTitles[draft.kind], language),
    heading: told(paperWords.heading, language),
    wide: draft.wide === true,
    blocks: draft.blocks,
    seal: sealOf(draft, data, common),
    data,
    attachments,
    day,
  };
}
