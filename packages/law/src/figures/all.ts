import { fsaConduct } from "./fsa/conduct.ts";
import { fsaDuty } from "./fsa/duty.ts";
import { fsaMainItem } from "./fsa/main-item.ts";
import { fsaPayment } from "./fsa/payment.ts";
import { fsaSanctions } from "./fsa/sanctions.ts";
import { fsaTalks } from "./fsa/talks.ts";
import { fsdPapers } from "./fsd/papers.ts";
import { fsdScope } from "./fsd/scope.ts";
import { fsdTalks } from "./fsd/talks.ts";
import { otherGuidance } from "./other/guidance.ts";
import { otherRecords } from "./other/records.ts";
import type { FigureRecord } from "./record.ts";
import { wwaConduct } from "./wwa/conduct.ts";
import { wwaDuty } from "./wwa/duty.ts";
import { wwaMainItem } from "./wwa/main-item.ts";
import { wwaPayment } from "./wwa/payment.ts";
import { wwaSanctions } from "./wwa/sanctions.ts";
import { wwaTalks } from "./wwa/talks.ts";
import { wwdAnnexes } from "./wwd/annexes.ts";
import { wwdPapers } from "./wwd/papers.ts";
import { wwdPayment } from "./wwd/payment.ts";
import { wwdTalks } from "./wwd/talks.ts";

/** Every figure of law that is encoded, in the tree of the acts. */
export const allFigures: readonly FigureRecord[] = [
  ...wwaMainItem,
  ...wwaDuty,
  ...wwaConduct,
  ...wwaTalks,
  ...wwaPayment,
  ...wwaSanctions,
  ...wwdPapers,
  ...wwdTalks,
  ...wwdPayment,
  ...wwdAnnexes,
  ...otherRecords,
  ...otherGuidance,
  ...fsaMainItem,
  ...fsaDuty,
  ...fsaConduct,
  ...fsaTalks,
  ...fsaPayment,
  ...fsaSanctions,
  ...fsdScope,
  ...fsdPapers,
  ...fsdTalks,
];
