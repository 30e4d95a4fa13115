/** What runs by itself. Each job is remembered in the control database, so that of several processes one does it. */
export type Jobs = { readonly start: () => Promise<void>; readonly stop: () => Promise<void> };
export const noJobs: Jobs = { start: async () => {}, stop: async () => {} };
