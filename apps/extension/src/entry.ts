/** A change on its way to the service, as plain types: what the worlds tell each other, without the shapes that parse it. */
export type SentChange = {
  readonly id: string;
  readonly kind: string;
  readonly record: string;
  readonly [field: string]: unknown;
};

export type NewEntry = {
  readonly team: string;
  readonly change: SentChange;
  /** For an undo: the patch of the change it takes back; parsed when it is stored. */
  readonly undoing?: unknown;
  /** What it is, in words, for the tray and the export. */
  readonly says: string;
};
