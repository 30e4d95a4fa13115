import { expect, it } from 'vitest';
import { endureCuts } from './power-cut.ts';

it('files copied at any moment under load open as a database that holds all that was acknowledged', async () => {
  const cut = await endureCuts(3, 4, 5);
  expect(cut).toMatchObject({ cuts: 3, lost: 0, doubled: 0, faults: [] });
  expect(cut.acknowledged).toBeGreaterThan(0);
});
