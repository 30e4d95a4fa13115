/** Wires the worker: the one writer of the outbox, the one renewer of tokens. It may die at any line. */
import { defineBackground } from 'wxt/utils/define-background';
import { startClock } from '../clock.ts';
import { answer } from '../messages.ts';
import { add, resend } from '../outbox.ts';
import { openOnClick } from '../side-panel.ts';
import { keepTrying } from '../worker/again.ts';
import { showOverdue } from '../worker/badge.ts';
import { sendWaiting } from '../worker/sending.ts';
import { goodToken } from '../worker/tokens.ts';
import { onWaking } from '../worker/waking.ts';

export default defineBackground(() => {
  const clock = startClock();
  const drain = keepTrying(() => clock.then(sendWaiting));
  openOnClick();
  onWaking(drain);
  answer({
    change: (entry) =>
      add(entry)
        .then(() => void drain())
        .then(() => 'queued'),
    resend: ({ id, change }) =>
      resend(id, change)
        .then(() => void drain())
        .then(() => 'queued'),
    drain: () => drain().then(() => 'done'),
    token: ({ refused }) => clock.then(() => goodToken(refused)),
    overdue: (count) => showOverdue(count).then(() => 'done'),
  });
});
