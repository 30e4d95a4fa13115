/** Sums what vitest and Playwright wrote. A missing or empty result is a failure, so that a crash cannot look like a pass. */
import { existsSync, readFileSync } from 'node:fs';

function read(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

const nothing = { passed: 0, failed: 1 };

/** vitest's JSON: a file that did not load counts as a failure, though no test of it ran. */
export function sumVitest(file) {
  const report = read(file);
  if (!report || report.numTotalTests === 0) return nothing;
  const unloaded = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded };
}

/** Playwright's JSON. What failed once and passed at its one retry is passed, and counted as shaky, for the last lines to say. */
export function sumPlaywright(file) {
  const stats = read(file)?.stats;
  if (!stats || stats.expected + stats.unexpected + stats.flaky === 0) return nothing;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, shaky: stats.flaky };
}

export function total(parts) {
  return {
    passed: parts.reduce((sum, part) => sum + part.passed, 0),
    failed: parts.reduce((sum, part) => sum + part.failed, 0),
  };
}

/** A tool that ends badly although none of its tests failed (an unhandled error, a crash) is one failure. */
export function withExit(part, code) {
  return code !== 0 && part.failed === 0 ? { ...part, failed: 1 } : part;
}
