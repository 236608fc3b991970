/**
 * The PDF maker of the papers: needs the local process, because typst's compiler is native. PDF/A-3a, tagged, Korean
 * fonts embedded, the paper's data (and certificate) attached; equal papers give equal bytes, for no clock is read.
 */
export { paperPdf } from "./paper-pdf.ts";
