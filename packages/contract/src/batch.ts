/** Most changes in one batch. */
export const batchLimit = 100;
