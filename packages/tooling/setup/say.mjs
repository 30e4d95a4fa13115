/** What the two commands print, in plain words. */
const started = Date.now();

export function say(words) {
  process.stdout.write(`${words}\n`);
}

/** Ends the command: what is wrong and what to do about it. */
export function giveUp(words) {
  process.stderr.write(`\n${words}\n`);
  process.exit(1);
}

/** "12 s" since `from`, or since the command began. */
export function seconds(from = started) {
  return `${Math.max(1, Math.round((Date.now() - from) / 1000))} s`;
}
