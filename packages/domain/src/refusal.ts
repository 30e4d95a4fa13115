/** The codes a decision can refuse with, and what each carries. The words stand in catalog/src/sentences.ts. */
import type { Action, Permission } from './permission.ts';
import type { SecretKind } from './secret.ts';

export type Refusal =
  /** A secret stands in a text of the change: `field` names it, `what` says which kind. Never the text itself. */
  | { readonly code: 'secret'; readonly field: string; readonly what: SecretKind }
  /** A value is not of the shape it must have. */
  | { readonly code: 'malformed'; readonly field: string; readonly expected: string }
  | { readonly code: 'not-permitted'; readonly action: Action; readonly permission: Permission }
  /** The record, or a thing inside it, is not there or not this team's. */
  | { readonly code: 'unknown'; readonly field: string }
  /** A thing with this id is there already and is another. */
  | { readonly code: 'id-taken'; readonly field: string }
  /** A later change touched the same values, so this one cannot be taken back as it is. */
  | { readonly code: 'changed-since'; readonly fields: readonly string[] }
  /** It was signed off and stays as it was signed. */
  | { readonly code: 'locked'; readonly field: string }
  /** The record has a newer shape than this version knows: read only. */
  | { readonly code: 'newer-shape' }
  /** The value contradicts another of the same change, e.g. an individual profile in the organization's place. */
  | { readonly code: 'wrong-kind'; readonly field: string; readonly expected: string };

export type RefusalCode = Refusal['code'];
