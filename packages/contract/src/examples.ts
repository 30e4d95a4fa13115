/** A body and a reply of each call, as an outside script would see them. Tests parse each by its call's shapes. */
export type Example = { readonly body?: unknown; readonly reply?: unknown };

export const examples: Readonly<Record<string, Example>> = {};
