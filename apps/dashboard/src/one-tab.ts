/** Work that one tab of this browser does at a time. Where there are no Web Locks each tab does its own. */
export function oneTab<T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!('locks' in navigator && navigator.locks)) return work();
  return navigator.locks.request(name, signal ? { signal } : {}, () => work());
}
