/** Where a provider sends the browser back to; the operator enters it there. */
import type { Service } from '../running.ts';

export const callbackAddress = ({ origin }: Pick<Service, 'origin'>) => `${origin}/sso/callback`;
