import { expect, it } from 'vitest';
import { endureStreams } from './streams.ts';

it('eighteen connections that nobody reads or that stop in the middle keep nobody else from working or hearing', async () => {
  const streamed = await endureStreams({ each: 6, ticks: 80, lanes: 4 });
  expect(streamed).toMatchObject({ connections: 18, acknowledged: 104, lost: 0, doubled: 0, faults: [] });
});
