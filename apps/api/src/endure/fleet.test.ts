import { expect, it } from 'vitest';
import { endureFleet } from './testing-fleet.ts';

it.each([2, 4])(
  '%i processes over one server, one killed under load: nothing lost, nothing doubled, the chain whole, every listener up to date',
  async (processes) => {
    const { acknowledged, lost, doubled, faults, heard, last } = await endureFleet({
      processes,
      lanes: 4,
      changes: 15,
    });
    expect({ acknowledged, lost, doubled, faults }).toEqual({
      acknowledged: 60,
      lost: 0,
      doubled: 0,
      faults: [],
    });
    expect(heard).toEqual(heard.map(() => last));
    expect(heard).toHaveLength(processes - 1);
  },
);
