/** "Shared with 17 clients": one tick moves all of them. */
export const sharedWords = (count: number | undefined): string =>
  count ? `Shared with ${count} ${count === 1 ? 'client' : 'clients'}` : '';
