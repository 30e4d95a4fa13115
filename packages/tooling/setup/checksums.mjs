/** SHA-256 of every file of a folder, in the form that sha256sum -c reads. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

export function checksums(folder) {
  const lines = readdirSync(folder)
    .filter((name) => name !== 'SHA256SUMS')
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(`${folder}/${name}`))
          .digest('hex')}  ${name}`,
    );
  return `${lines.join('\n')}\n`;
}
