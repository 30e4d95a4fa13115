/** The screens of a step in words. */
import { screenById } from '@clearway/catalog/screens';

/** "My Connections: add a provider". Empty for a step done off screen. */
export const screenTitles = (ids: readonly string[]): string =>
  ids.flatMap((id) => screenById(id)?.title ?? []).join(', or ');
