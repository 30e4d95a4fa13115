/** One public page a fact was read on. */
export type Page = {
  readonly title: string;
  /** Null when the text was read without an address anybody could open. */
  readonly address: string | null;
  /** Day or period of the page, as far as it says. */
  readonly date: string;
  readonly trust: string;
};
