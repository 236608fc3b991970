import { defineConfig } from "vitest/config";

/**
 * The tests that judge a mutant of the checker: certificates of every vector and example have to be accepted,
 * spoilt and hostile ones refused. Left out are the page in HTML, the tests that start another program, and the
 * thousands of changed certificates of `npm run mutations`, which take minutes a mutant.
 */
export default defineConfig({
  resolve: { conditions: ["jegap-source", "module", "node", "default"] },
  ssr: { resolve: { conditions: ["jegap-source", "module", "node", "default"] } },
  test: {
    include: [
      "packages/checker/test/{sha256,hostile}.test.ts",
      "tests/certificate/{accepted,agreements,anchors,batch}.test.ts",
    ],
    isolate: false,
    testTimeout: 120_000,
  },
});
