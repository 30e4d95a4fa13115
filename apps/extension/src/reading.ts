/** What a client is read with: its view and its readiness. Without the shapes of changes, which take long to be made. */
import { lengths } from '@clearway/catalog/clocks';
import { readiness } from '@clearway/domain/readiness';
import { viewOf } from '@clearway/domain/view';

export const reading = { lengths, readiness, viewOf };
export type Reading = typeof reading;
