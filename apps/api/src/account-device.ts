/** "Chromium on Linux", from what a browser says of itself; enough to tell one's own sessions apart. */

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const first = (known: readonly (readonly [RegExp, string])[], text: string) =>
  known.find(([shape]) => shape.test(text))?.[1];

export function deviceOf(userAgent: string | null): string {
  const browser = first(browsers, userAgent ?? '') ?? 'A browser';
  const system = first(systems, userAgent ?? '');
  return system ? `${browser} on ${system}` : browser;
}
