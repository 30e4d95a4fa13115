/**
 * npm starts a script through a shell, and a signal sent to npm ends that shell alone: the script would go on without
 * anybody, holding its port and its data. So a script that npm started looks whether its parent is still there.
 */

/** Calls `end` once, when the process that started this one has gone. Without npm in between nothing is watched. */
export function whenNpmIsGone(end, { parent = () => process.ppid, env = process.env, every = 500 } = {}) {
  if (!env['npm_lifecycle_event']) return;
  const first = parent();
  const look = setInterval(() => {
    if (parent() === first) return;
    clearInterval(look);
    end();
  }, every);
  look.unref();
}
