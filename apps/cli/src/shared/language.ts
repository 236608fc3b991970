import type { Language } from "@jegap/words";
import { Option } from "commander";

/**
 * The language to speak: `--lang`, else the locale of the environment. A machine that states none (or only
 * `C`) is spoken to in Korean.
 */
export function languageOf(
  asked: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): Language {
  if (asked === "ko" || asked === "en") return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  const stated = locale.split(/[._-]/u)[0] ?? "";
  return stated === "" || stated === "C" || stated === "POSIX" || stated === "ko" ? "ko" : "en";
}

/** `--lang ko|en`, the same on every command. */
export function languageOption(): Option {
  return new Option("--lang <language>", "ko or en (default: the locale)").choices(["ko", "en"]);
}
