/** Answers that are not 2xx. What a person can cause is thrown as a Trouble and told by the one error handler of app.ts. */

import type { Problem } from '@clearway/contract/problem';
import { type ProblemCode, problems } from '@clearway/contract/problems';

type Details = { readonly message?: string; readonly field?: string; readonly retryAfter?: number };

/** A problem that may be told to the asker as it is; status and words stand in the contract. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly code: ProblemCode;
  readonly details: Details;

  constructor(code: ProblemCode, details: Details = {}) {
    super(details.message ?? problems[code].message);
    this.code = code;
    this.details = details;
  }

  get status() {
    return problems[this.code].status;
  }

  get problem(): Problem {
    const { field } = this.details;
    return { error: this.code, message: this.message, ...(field === undefined ? {} : { field }) };
  }
}

/** The same words for what is not there and for what the asker may not see. */
export const notFound = (): Trouble => new Trouble('not-found');

export function malformed(field: string, message: string): Trouble {
  return new Trouble('malformed', { message: `${field || 'The request'} ${message}`, field });
}
