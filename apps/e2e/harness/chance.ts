/** Chance that can be had again: the same seed gives the same day. */

/** Numbers from 0 up to (not with) `below`, in an order the seed decides (a linear congruential generator). */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
