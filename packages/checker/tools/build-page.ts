import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkerPage } from "./page.ts";

const folder = fileURLToPath(new URL("../dist/", import.meta.url));
const page = await checkerPage();
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}checker.html`, page);
console.log(`packages/checker/dist/checker.html: ${Buffer.byteLength(page)} bytes`);
