import { type Day, day } from "@jegap/exact";
import type { Outside } from "@jegap/indices";

/** What the commands need of the world: today's date, the environment and the network. */
export interface World extends Outside {
  readonly today: () => Day;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The date in Korea, whatever the machine's zone. */
function todayInKorea(): Day {
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Seoul", dateStyle: "short" });
  return day(shown.format(new Date()));
}

export const realWorld: World = {
  today: todayInKorea,
  environment: process.env,
  fetch: (input, init) => fetch(input, init),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  clock: () => performance.now(),
};
