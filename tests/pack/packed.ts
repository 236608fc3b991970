import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fencesOf } from "../../tools/doc-examples.ts";
import { root } from "../house/sources.ts";

/** What `npm pack` says of a package. */
export interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** The packages that are published. */
export const published: readonly string[] = readdirSync(`${root}packages`).filter((name) => {
  const manifest = `${root}packages/${name}/package.json`;
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).private !== true;
});

function run(command: string, given: readonly string[], cwd: string): string {
  return execFileSync(command, given, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Builds and packs every published package into an empty folder. */
export function packAll(): { readonly folder: string; readonly packages: readonly Packed[] } {
  const folder = mkdtempSync(join(tmpdir(), "jegap-pack-"));
  run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-b", "tsconfig.build.json"], root);
  const workspaces = published.map((name) => `--workspace=packages/${name}`);
  const options = ["pack", "--json", "--ignore-scripts", `--pack-destination=${folder}`];
  const told: Packed[] | Record<string, Packed> = JSON.parse(run("npm", [...options, ...workspaces], root));
  return { folder, packages: Object.values(told) };
}

/** Installs the packed packages, and nothing else of ours, where only a package.json stands. */
export function install({ folder, packages }: ReturnType<typeof packAll>): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const tarballs = packages.map(({ filename }) => `./${filename}`);
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  run("npm", ["install", ...quiet, ...tarballs], folder);
}

/** The README's library example and what the README says it prints. */
export function libraryExample(): { readonly program: string; readonly prints: string } {
  const fences = fencesOf(readFileSync(`${root}README.md`, "utf8"));
  const at = fences.findIndex(({ language }) => language === "ts");
  return { program: fences[at]?.text ?? "", prints: fences[at + 1]?.text ?? "" };
}
