import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { atATime } from './at-a-time.ts';

test('never more at once than it says, everybody in the order they came, whoever fails', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
      async (scheduler, most, fails) => {
        const gate = atATime(most);
        const begun: number[] = [];
        let [running, highest] = [0, 0];
        const all = fails.map((failing, index) =>
          gate(async () => {
            begun.push(index);
            running += 1;
            highest = Math.max(highest, running);
            await scheduler.schedule(Promise.resolve());
            running -= 1;
            if (failing) throw new Error('failed');
            return index;
          }).then(
            (answer) => answer,
            () => 'failed',
          ),
        );
        await scheduler.waitFor(Promise.all(all));
        expect(await Promise.all(all)).toEqual(fails.map((failing, index) => (failing ? 'failed' : index)));
        expect(begun).toEqual(fails.map((_, index) => index));
        expect(highest).toBe(Math.min(most, fails.length));
      },
    ),
  );
});
