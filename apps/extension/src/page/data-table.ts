/**
 * Data tables: those with header cells. Their bodies hold names, NPIs and masked EINs, so only the caption and the
 * header rows are entered. Old pages lay everything out in tables without header cells; those are read (house.md section 6).
 * Only children are looked at: a table inside a table is asked for itself.
 */

const named = (parent: Element, ...names: readonly string[]) =>
  [...parent.children].filter((child) => names.includes(child.tagName));

const rowsOf = (table: Element): readonly Element[] =>
  named(table, 'TR', 'THEAD', 'TBODY', 'TFOOT').flatMap((part) =>
    part.tagName === 'TR' ? [part] : named(part, 'TR'),
  );

const heads = (row: Element) => named(row, 'TH').length > 0;
const onlyHeads = (row: Element) => heads(row) && named(row, 'TD').length === 0;

/** The parts that hold column headings: thead, else the leading rows made of header cells only. */
function headings(table: Element, rows: readonly Element[]): readonly Element[] {
  const marked = named(table, 'THEAD');
  if (marked.length > 0) return marked;
  const body = rows.findIndex((row) => !onlyHeads(row));
  if (body >= 0) return rows.slice(0, body);
  // Nothing but header cells all the way down is a list of row headings, which may be names; one row is an empty table.
  return rows.length === 1 ? rows : [];
}

/** What may be read of this element: all of it (null), or only the parts given. */
export function readableParts(element: Element): readonly Element[] | null {
  if (
    element.matches('[role=table],[role=grid],[role=treegrid]') &&
    element.querySelector('[role=columnheader]')
  ) {
    return [...element.querySelectorAll('[role=columnheader]')];
  }
  if (element.tagName !== 'TABLE') return null;
  const rows = rowsOf(element);
  const isData = named(element, 'THEAD').length > 0 || rows.some(heads);
  return isData ? [...named(element, 'CAPTION'), ...headings(element, rows)] : null;
}
