import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The workings first: one file that most mutants already change, so that a mutant's run ends early. */
class WorkingsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => (moduleId.includes("/workings/") ? 0 : 1);
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/**
 * The tests that judge a mutant of the engine: workings shown step by step, tables of dates and won, and every
 * conformance vector. Left out are the drawn properties and the second implementation: they find more, but
 * differently with every draw, and take minutes a mutant; and the long goods list, which asks about effort alone.
 */
export default defineConfig({
  resolve: { conditions: ["jegap-source", "module", "node", "default"] },
  ssr: { resolve: { conditions: ["jegap-source", "module", "node", "default"] } },
  test: {
    include: [
      "packages/linkage/test/{workings,observe,adjust,agreement,settle}/**/*.test.ts",
      "packages/linkage/test/conformance/vectors.test.ts",
    ],
    exclude: ["packages/linkage/test/adjust/long-list.test.ts"],
    isolate: false,
    sequence: { sequencer: WorkingsFirst },
    testTimeout: 60_000,
  },
});
