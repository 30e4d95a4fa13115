/**
 * Every call of the service as data: method, path, what goes in and what comes out. The service registers its routes
 * from it, the client in api.ts sends by it, and tests walk it, so a call cannot be forgotten by any of them.
 */

import { recordCalls } from './calls/records.ts';
import { sessionCalls } from './calls/session.ts';
import { settingsCalls } from './calls/settings.ts';
import { teamCalls } from './calls/team.ts';
import { workCalls } from './calls/work.ts';

export type { Call, Needs } from './call.ts';

export const calls = { ...sessionCalls, ...teamCalls, ...settingsCalls, ...recordCalls, ...workCalls };
