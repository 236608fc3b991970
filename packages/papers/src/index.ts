/**
 * The papers people sign, each one model from the same data that is computed: linkage table, change table, notice,
 * settlement and the others, in Korean, English or both; as HTML, DOCX and XLSX here and as PDF under `./pdf`. A
 * change table also becomes a spreadsheet of formulas, and a linkage table is read back from our own papers. Papers
 * follow the items of the 2023-09 standard form and 시행령 제14조; they are not a form of the government.
 */
export { type BackFault, type PaperData, readLinkageTable, readPaper } from "./back/read.ts";
export { paperDocx } from "./docx/document.ts";
export { type FillInput, fillFields } from "./fill/fields.ts";
export { type FormFault, fillForm } from "./fill/form.ts";
export { paperHtml } from "./html/page.ts";
export { type ChangeTableInput, changeTable } from "./kinds/change-table.ts";
export { type ComparedRow, type CompareInput, compareReport } from "./kinds/compare-report.ts";
export { agreementJson, type LinkageTableInput, linkageTable } from "./kinds/linkage-table.ts";
export { type NonLinkFacts, type NonLinkInput, nonLink } from "./kinds/non-link.ts";
export { type NoticeInput, notice } from "./kinds/notice.ts";
export {
  type InterpretationInput,
  interpretationNote,
  type OpenChoice,
  type ReadingResult,
  type ReadingsInput,
  readingsReport,
} from "./kinds/readings.ts";
export type { SeriesTitles } from "./kinds/say-table.ts";
export { type SettlementInput, settlement } from "./kinds/settlement.ts";
export { type TalksFacts, type TalksInput, talksClocks, talksRequest } from "./kinds/talks-request.ts";
export {
  type SecrecyInput,
  type StaffMember,
  secrecyContractTable,
  type TechnologyInput,
  technologyRequest,
} from "./kinds/technology.ts";
export type { Attachment, Block, Paper } from "./model/paper.ts";
export type { AgreementHead } from "./model/parties.ts";
export { inEach, type PaperLanguage, plain, type Said, told } from "./model/said.ts";
export type { CertificateFile, Common } from "./model/seal.ts";
export { changeWorkbook, type Workbook, type WorkbookInput } from "./sheet/workbook.ts";
export { paperXlsx } from "./xlsx/paper.ts";
export type { Sheet } from "./xlsx/sheet.ts";
