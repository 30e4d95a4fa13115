import { anId } from '@clearway/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLine } from '../testing.ts';
import { firstPage, linesOf, pagesNear, refreshed, withNext, withValues } from './line-pages.ts';

const line = (number: number, name = `Client ${number}`) => aLine({ id: anId('client', number), name });
const reply = (numbers: readonly number[], next: string | null = null) => ({
  lines: numbers.map((number) => line(number)),
  next,
});
const names = (list: Parameters<typeof linesOf>[0]) => linesOf(list).map(({ name }) => name);

describe('the pages of a list', () => {
  it('never show a client twice when it moved to a later page between two reads', () => {
    const list = withNext(firstPage(reply([1, 2], 'b')), reply([2, 3]));
    expect(names(list)).toEqual(['Client 1', 'Client 2', 'Client 3']);
  });

  it('show a new value in place', () => {
    const list = firstPage(reply([1, 2]));
    const page = list.pages[0];
    const next = page && refreshed(list, page, { lines: [line(2), line(1, 'Renamed')] });
    expect(next && names(next)).toEqual(['Renamed', 'Client 2']);
  });

  it('mark who left and who came, and keep the row of who left', () => {
    const list = firstPage(reply([1, 2]));
    const page = list.pages[0];
    const next = page && refreshed(list, page, reply([2, 3]));
    expect(next && [...next.moved].sort()).toEqual([anId('client', 1), anId('client', 3)].sort());
    expect(next && names(withValues(next, [line(1, 'Now ready')]))).toEqual(['Now ready', 'Client 2']);
  });

  it('unmark who came back', () => {
    const list = firstPage(reply([1, 2]));
    const page = list.pages[0];
    const gone = page && refreshed(list, page, reply([2]));
    const back = page && gone && refreshed(gone, page, reply([1, 2]));
    expect(back?.moved.size).toBe(0);
  });

  it('always keep the order in which rows were read, whatever a refresh brings', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const list = firstPage(reply(before));
        const page = list.pages[0];
        const next = page ? refreshed(list, page, reply(after)) : list;
        expect(linesOf(next).map(({ id }) => id)).toEqual(linesOf(list).map(({ id }) => id));
      }),
    );
  });

  it('find the pages around the rows on screen', () => {
    const list = withNext(firstPage(reply([1, 2, 3], 'b')), reply([4, 5, 6]));
    expect(pagesNear(list, 0, 2)).toHaveLength(1);
    expect(pagesNear(list, 2, 3)).toHaveLength(2);
    expect(pagesNear(list, 4, 9).map(({ cursor }) => cursor)).toEqual(['b']);
  });
});
