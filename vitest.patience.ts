/**
 * How long a test of any project may take (decision 0016). A busy machine is slow and not wrong: only what hangs should fail, so these are
 * far from what a test needs. They stand in every project's own configuration because `--hookTimeout` on the command line
 * reaches no project (vitest 5.1, the list of options a project takes from it).
 */
export const patience = { testTimeout: 300_000, hookTimeout: 300_000 };
