import { expect, test, vi } from 'vitest';
import { waitedFor, whenQuiet } from './quiet.ts';

test('what nobody waits for begins once all that was asked is answered', async () => {
  const done: string[] = [];
  const answer = Promise.withResolvers<void>();
  const asked = waitedFor(() => answer.promise.then(() => void done.push('answered')));
  whenQuiet(() => done.push('afterwards'));
  await Promise.resolve();
  expect(done).toEqual([]);
  answer.resolve();
  await asked;
  await vi.waitFor(() => expect(done).toEqual(['answered', 'afterwards']), { timeout: 60_000 });
});

test('a question that fails is over too', async () => {
  const failed = waitedFor(() => Promise.reject(new Error('no')));
  const after = new Promise<void>((done) => whenQuiet(done));
  await expect(failed).rejects.toThrow('no');
  await after;
});
