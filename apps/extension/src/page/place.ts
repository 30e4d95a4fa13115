/** Which path pattern of ours the address fits. */
import type { PathPattern } from '@clearway/domain/screen';

/** The parts of an address the reader looks at; practice pages pass the address they stand for. */
export type Place = { readonly host: string; readonly pathname: string; readonly hash: string };

function begins(pathname: string, path: string): boolean {
  if (!pathname.startsWith(path)) return false;
  const next = pathname.charAt(path.length);
  return path.endsWith('/') || next === '' || next === '/' || next === ';';
}

const fits = (pattern: PathPattern, at: Place) =>
  pattern.host === at.host && begins(at.pathname, pattern.path) && at.hash.startsWith(pattern.hash ?? '');

/** Id of the pattern that says most about the address, or null. */
export function placeOf(at: Place, paths: readonly PathPattern[]): string | null {
  const size = (pattern: PathPattern) => pattern.path.length + (pattern.hash ?? '').length;
  return paths.filter((pattern) => fits(pattern, at)).sort((a, b) => size(b) - size(a))[0]?.id ?? null;
}
