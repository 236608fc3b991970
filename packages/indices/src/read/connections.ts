import { type Result, succeed } from "@jegap/exact";
import { readTable, type TableFault, type TableText } from "./table.ts";

/** Where a series can be asked for: the name of a connector and the series in that publisher's own terms. */
export interface Connection {
  readonly connector: string;
  readonly address: string;
}

const connectionColumns = ["series", "connector", "address"] as const;

export function readConnections(table: TableText): Result<ReadonlyMap<string, Connection>, TableFault> {
  const rows = readTable(table, connectionColumns);
  if (!rows.ok) return rows;
  return succeed(
    new Map(rows.value.map(({ series, connector, address }) => [series, { connector, address }])),
  );
}
