/**
 * Writes the certificates of every conformance vector and every example into a folder, to try a checker on:
 * `node --conditions=jegap-source tools/certificates.ts <folder>`.
 */
import { writeCertificates } from "../tests/certificate/written.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError("usage: certificates.ts <folder>");
process.stdout.write(`${writeCertificates(folder).length}\n`);
