import { expect, test } from 'vitest';
import { readHints } from './live.ts';

async function heardIn(text: string): Promise<readonly number[]> {
  const heard: number[] = [];
  await readHints(new Response(text), (sequence) => heard.push(sequence));
  return heard;
}

test('hints are heard as the contract writes them; comments and other events are passed over', async () => {
  const stream =
    ': here\n\nevent: sequence\ndata: {"sequence":7}\n\nevent: presence\ndata: {"here":[]}\n\nevent: sequence\ndata: {"sequence":9}\n\n';
  expect(await heardIn(stream)).toEqual([7, 9]);
});

test('what is no hint is passed over, and the next one is heard', async () => {
  expect(
    await heardIn(
      'event: sequence\ndata: 7\n\nevent: sequence\ndata: {\n\nevent: sequence\ndata: {"sequence":8}\n\n',
    ),
  ).toEqual([8]);
});
