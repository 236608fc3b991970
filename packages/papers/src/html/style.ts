/** The style sheet of a paper: A4, tables that repeat their heads, nothing fetched. */
export function style(wide: boolean, page: string): string {
  return `
@page { size: A4 ${wide ? "landscape" : "portrait"}; margin: 16mm 14mm 16mm;
  @bottom-center { content: "${page} " counter(page) " / " counter(pages); font-size: 8pt; } }
* { box-sizing: border-box; }
body { font: 10pt/1.5 "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
  color: #111; max-width: ${wide ? "275mm" : "190mm"}; margin: 0 auto; padding: 4mm; word-break: keep-all;
  overflow-wrap: anywhere; }
h1 { text-align: center; font-size: 16pt; margin: 4mm 0 6mm; }
h2 { font-size: 11.5pt; margin: 6mm 0 2mm; break-after: avoid; }
h3 { font-size: 10.5pt; margin: 0 0 2mm; text-align: center; }
p { margin: 0 0 1mm; }
.heading { font-size: 8pt; color: #333; text-align: center; border: 0.4pt solid #777; padding: 1mm; }
.second { display: block; color: #444; font-size: 0.9em; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; }
table { width: 100%; border-collapse: collapse; margin: 2mm 0; }
th, td { border: 0.5pt solid #555; padding: 1.2mm 1.6mm; vertical-align: top; text-align: left; font-weight: normal; }
th { background: #eef0f6; font-weight: bold; }
.fields { table-layout: fixed; }
.fields th { width: 32%; }
.fields .article { width: 24%; font-size: 8pt; }
.list { font-size: 8.5pt; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.center { text-align: center; }
.note { font-size: 8.5pt; color: #333; margin: 2mm 0; }
.break { break-before: page; }
ol { padding-left: 7mm; font-size: 9pt; }
.sign { break-inside: avoid; margin-top: 8mm; }
.date { text-align: center; margin-bottom: 4mm; white-space: pre; }
.boxes { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; }
.box th { width: 40%; }
.day { text-align: right; font-size: 8.5pt; }
.seal { display: flex; gap: 4mm; align-items: flex-start; border-top: 0.5pt solid #555; margin-top: 8mm;
  padding-top: 2mm; font-size: 7.5pt; break-inside: avoid; }
.seal svg { width: 24mm; height: 24mm; flex: none; }
.seal th { width: 40%; } .seal code { overflow-wrap: anywhere; }
`;
}
