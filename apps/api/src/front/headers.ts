/** Headers of every answer: what a page of ours may load and do, and who may frame it (nobody). */
import type { MiddlewareHandler } from 'hono';

/** Of an empty style element and of nothing else: the chart library makes one and fills it by script, rule by rule. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Scripts and styles from our own files only, nothing inline, no other host. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const features = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'serial',
  'midi',
  'display-capture',
  'browsing-topics',
  'idle-detection',
];
const featurePolicy = [
  ...features.map((feature) => `${feature}=()`),
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
  'clipboard-write=(self)',
].join(', ');

const fixed: Readonly<Record<string, string>> = {
  'content-security-policy': pagePolicy,
  'permissions-policy': featurePolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
};

/** `secure`: the service is reached by https, and browsers are told to keep to it. */
export function safeHeaders({ secure }: { readonly secure: boolean }): MiddlewareHandler {
  const all = Object.entries(secure ? { ...fixed, 'strict-transport-security': 'max-age=31536000' } : fixed);
  return async (c, next) => {
    // Said before the answer is made: put on afterwards, the answer would be made anew as a stream, which costs more
    // than all else a small call does.
    for (const [name, value] of all) c.header(name, value);
    await next();
    const { headers } = c.res;
    for (const [name, value] of all) if (headers.get(name) !== value) headers.set(name, value);
  };
}

/** Nothing the API answers is kept by a browser or a proxy. */
export const neverStored: MiddlewareHandler = async (c, next) => {
  c.header('cache-control', 'no-store');
  await next();
  if (c.res.headers.get('cache-control') !== 'no-store') c.res.headers.set('cache-control', 'no-store');
};
