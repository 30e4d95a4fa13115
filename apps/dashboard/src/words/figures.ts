/** Whole numbers as people read them: `50,000`. The browser's own formatter takes a millisecond or two to make, and a side bar has twenty numbers. */
export const figures = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
