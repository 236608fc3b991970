import { strToU8, zlibSync } from "fflate";
import { codeModules, quietZone } from "./code.ts";

/** CRC-32 of PNG chunks (ISO 3309, polynomial 0xEDB88320). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = new Uint8Array([...strToU8(type), ...data]);
  const bytes = new Uint8Array(body.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(body, 4);
  view.setUint32(4 + body.length, crc32(body));
  return bytes;
}

/** Pixels of one module. */
const pixels = 4;

/** The QR code as a grey PNG (ISO/IEC 15948), quiet zone included: for programs that show no SVG. */
export function codePng(text: string): Uint8Array {
  const modules = codeModules(text);
  const size = (modules.length + 2 * quietZone) * pixels;
  const rows = new Uint8Array(size * (size + 1));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const dark = modules[Math.floor(y / pixels) - quietZone]?.[Math.floor(x / pixels) - quietZone];
      rows[y * (size + 1) + 1 + x] = dark === true ? 0 : 255;
    }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const parts = [
    chunk("IHDR", header),
    chunk("IDAT", zlibSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ];
  return new Uint8Array([...signature, ...parts.flatMap((part) => [...part])]);
}
