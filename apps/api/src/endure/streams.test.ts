import { expect, it } from 'vitest';
import { endureStreams } from './streams.ts';

it('sixty connections that nobody reads or that stop in the middle keep nobody else from working or hearing', {
  timeout: 180_000,
}, async () => {
  const streamed = await endureStreams({ each: 20, ticks: 200, lanes: 4 });
  expect(streamed).toMatchObject({ connections: 60, acknowledged: 254, lost: 0, doubled: 0, faults: [] });
});
