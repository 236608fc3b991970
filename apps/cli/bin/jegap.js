#!/usr/bin/env node
import { main } from "../dist/main.js";

// A reader such as `head` may leave before everything is written; that is no fault of ours or theirs.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
