/** What a practice page is made of, apart from its markup. The words are the published ones, the people invented. */

export type Field = {
  readonly label: string;
  readonly as?: 'text' | 'password' | 'select' | 'radio' | 'check';
  /** Filled in, to show that nobody reads it. */
  readonly value?: string;
  readonly options?: readonly string[];
};

export type Table = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Buttons in each row's last cell. */
  readonly rowButtons?: readonly string[];
};

/** `hidden` is in the page but not shown. */
export type Words = { readonly kind: 'heading' | 'subheading' | 'text' | 'hidden'; readonly text: string };

export type Block =
  | Words
  | { readonly kind: 'crumbs'; readonly trail: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'buttons'; readonly labels: readonly string[] }
  | { readonly kind: 'links'; readonly labels: readonly string[] }
  | { readonly kind: 'tracker'; readonly steps: readonly (readonly [string, string])[]; readonly at: number }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'box'; readonly legend: string; readonly blocks: readonly Block[] };

/** What the two pages and the near miss of a screen hold. */
export type Content = {
  /** In old markup: layout tables, `.do` paths. */
  readonly a: readonly Block[];
  /** In newer markup: sections and ARIA. */
  readonly b: readonly Block[];
  /** Looks like the screen and is not it. */
  readonly near: {
    readonly why: string;
    readonly markup: 'tables' | 'divs';
    readonly blocks: readonly Block[];
  };
  /** Tabs of a signed-in page, the current one first in `current`. */
  readonly tabs?: { readonly names: readonly string[]; readonly current: string };
};

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const subheading = (text: string): Block => ({ kind: 'subheading', text });
export const crumbs = (...trail: readonly string[]): Block => ({ kind: 'crumbs', trail });
export const text = (words: string): Block => ({ kind: 'text', text: words });
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items });
export const fields = (...all: readonly Field[]): Block => ({ kind: 'fields', fields: all });
export const buttons = (...labels: readonly string[]): Block => ({ kind: 'buttons', labels });
export const links = (...labels: readonly string[]): Block => ({ kind: 'links', labels });
export const table = (one: Table): Block => ({ kind: 'table', table: one });
export const box = (legend: string, ...blocks: readonly Block[]): Block => ({ kind: 'box', legend, blocks });
export const hidden = (words: string): Block => ({ kind: 'hidden', text: words });
export const tracker = (at: number, ...steps: readonly (readonly [string, string])[]): Block => ({
  kind: 'tracker',
  steps,
  at,
});

/** Tabs of an I&A page with this one current. */
export const tabs = (current: string): NonNullable<Content['tabs']> => ({
  names: ['Home', 'My Profile', 'My Connections', 'My Staff'],
  current,
});
