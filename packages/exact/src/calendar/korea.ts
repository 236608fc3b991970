import { type BusinessCalendar, businessCalendar } from "./calendar.ts";
import { holidays2015 } from "./korea/2015.ts";
import { holidays2016 } from "./korea/2016.ts";
import { holidays2017 } from "./korea/2017.ts";
import { holidays2018 } from "./korea/2018.ts";
import { holidays2019 } from "./korea/2019.ts";
import { holidays2020 } from "./korea/2020.ts";
import { holidays2021 } from "./korea/2021.ts";
import { holidays2022 } from "./korea/2022.ts";
import { holidays2023 } from "./korea/2023.ts";
import { holidays2024 } from "./korea/2024.ts";
import { holidays2025 } from "./korea/2025.ts";
import { holidays2026 } from "./korea/2026.ts";
import { holidays2027 } from "./korea/2027.ts";

/**
 * Business days of Korea, 2015 to 2027: no Saturday, Sunday or public holiday (관공서의 공휴일에 관한 규정 art. 2
 * and 3; 공휴일에 관한 법률). Temporary holidays decided after `checked` are not in it. 1 May before 2026 was a
 * paid day off of employees (근로자의 날) but no public holiday, and is a business day here.
 */
export const koreanCalendar: BusinessCalendar = businessCalendar({
  name: { ko: "대한민국 공휴일", en: "public holidays of Korea" },
  firstYear: 2015,
  lastYear: 2027,
  checked: "2026-11-23",
  holidays: [
    ...holidays2015,
    ...holidays2016,
    ...holidays2017,
    ...holidays2018,
    ...holidays2019,
    ...holidays2020,
    ...holidays2021,
    ...holidays2022,
    ...holidays2023,
    ...holidays2024,
    ...holidays2025,
    ...holidays2026,
    ...holidays2027,
  ],
});
