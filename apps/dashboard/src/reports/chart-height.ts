/** How high a chart stands in px, known before the library that draws it is there, so that nothing below moves for it. */
export const chartHeight = (lying: boolean, bars: number): number =>
  lying ? Math.max(80, bars * 30 + 32) : 200;
