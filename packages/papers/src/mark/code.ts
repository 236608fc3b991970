import { encode } from "uqr";

/** The modules of the QR code (ISO/IEC 18004, error correction M) of a text, with no margin. */
export function codeModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: "M", border: 0 }).data;
}

/** Quiet zone around the code: four modules (ISO/IEC 18004). */
export const quietZone = 4;

/** The QR code as SVG, black on white, the quiet zone included. */
export function codeSvg(text: string): string {
  const modules = codeModules(text);
  const size = modules.length + 2 * quietZone;
  const path = modules
    .flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x + quietZone} ${y + quietZone}h1v1h-1z`] : [])),
    )
    .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label="QR"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
}
