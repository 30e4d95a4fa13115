/** The kinds of value a setting of the environment may have. Messages say what it should be; they never repeat it. */
import * as z from 'zod/mini';

export const filled = z.string().check(z.trim(), z.minLength(1));
export const webAddress = (protocols: RegExp) => z.url({ protocol: protocols, error: 'an address' });
export const list = z.pipe(
  z.string(),
  z.transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
);
export const onOff = z.pipe(
  z.enum(['on', 'off'], { error: 'on or off' }),
  z.transform((text) => text === 'on'),
);
