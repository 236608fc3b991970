import { defineConfig } from "vitest/config";

/** Tests run on the sources: the packages' `jegap-source` condition points at src, so no build is needed. */
export default defineConfig({
  resolve: { conditions: ["jegap-source", "module", "node", "default"] },
  ssr: { resolve: { conditions: ["jegap-source", "module", "node", "default"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "apps/*/test/**/*.test.ts", "tests/**/*.test.ts"],
    reporters: ["default", "./tools/closing-line.ts"],
    testTimeout: 180_000,
    maxWorkers: 2,
  },
});
