/** An orderly end: requests under way are answered, then the databases are closed. A second signal ends at once. */

/** Runs `stop` at the first signal and ends the process after it. */
export function onStop(stop: () => Promise<void>): void {
  let began = false;
  const begin = () => {
    if (began) process.exit(130);
    began = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, begin);
}

/** Ends the process when an orderly end takes too long, e.g. because of a connection that never finishes. */
export function giveUpAfter(milliseconds: number): void {
  setTimeout(() => process.exit(0), milliseconds).unref();
}
