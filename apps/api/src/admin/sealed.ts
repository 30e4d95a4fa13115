/**
 * Files of a backup, sealed on request: AES-256-GCM under a key that scrypt makes from a passphrase. A sealed file is
 * salt (16), nonce (12), the text, tag (16); opening one that was changed fails.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';
import { closeSync, createReadStream, createWriteStream, openSync, readSync, statSync } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const saltBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

const keyOf = (passphrase: string, salt: Uint8Array) => scryptSync(passphrase, salt, 32, cost);

/** Writes `from` sealed to `to`. */
export async function seal(from: string, to: string, passphrase: string): Promise<void> {
  const salt = randomBytes(saltBytes);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt), nonce);
  let begun = false;
  const framed = new Transform({
    transform(chunk: Buffer, _encoding, give) {
      give(null, begun ? chunk : Buffer.concat([salt, nonce, chunk]));
      begun = true;
    },
    flush(give) {
      give(null, begun ? cipher.getAuthTag() : Buffer.concat([salt, nonce, cipher.getAuthTag()]));
    },
  });
  await pipeline(createReadStream(from), cipher, framed, createWriteStream(to, { mode: 0o600 }));
}

/** Writes the opened file; throws when the passphrase is wrong or the file was changed. */
export async function unseal(from: string, to: string, passphrase: string): Promise<void> {
  const { size } = statSync(from);
  const head = bytesAt(from, 0, saltBytes + nonceBytes);
  const tag = bytesAt(from, size - tagBytes, tagBytes);
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyOf(passphrase, head.subarray(0, saltBytes)),
    head.subarray(saltBytes),
  );
  decipher.setAuthTag(tag);
  const text = createReadStream(from, { start: saltBytes + nonceBytes, end: size - tagBytes - 1 });
  await pipeline(text, decipher, createWriteStream(to, { mode: 0o600 }));
}

function bytesAt(file: string, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const handle = openSync(file, 'r');
  readSync(handle, bytes, 0, length, from);
  closeSync(handle);
  return bytes;
}

/** Hex sha256 of a file. */
export async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
