/** Screenshots of one size become one animated PNG: the frames' own compressed data, put in order, nothing drawn again. */

type Chunk = { readonly type: string; readonly data: Buffer };

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** CRC-32 as PNG wants it. */
function crc(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

function packed({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([number(data.length), body, number(crc(body))]);
}

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const short = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
};

function chunksOf(png: Buffer): readonly Chunk[] {
  const found: Chunk[] = [];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return found;
}

const only = (chunks: readonly Chunk[], type: string) => chunks.filter((chunk) => chunk.type === type);

export type Frame = { readonly png: Buffer; readonly milliseconds: number };

/** Throws when the frames are not of one size and kind. */
export function movingPicture(frames: readonly Frame[]): Buffer {
  const all = frames.map(({ png }) => chunksOf(png));
  const [header] = only(all[0] ?? [], 'IHDR');
  if (!header) throw new Error('There is no frame.');
  if (all.some((chunks) => !only(chunks, 'IHDR')[0]?.data.equals(header.data)))
    throw new Error('The frames differ in size or kind.');
  const size = header.data.subarray(0, 8);
  let sequence = 0;
  const parts = frames.flatMap(({ milliseconds }, at) => {
    const place = Buffer.concat([
      number(sequence++),
      size,
      number(0),
      number(0),
      short(milliseconds),
      short(1000),
      Buffer.from([0, 0]),
    ]);
    const data = only(all[at] ?? [], 'IDAT').map((chunk) =>
      at === 0 ? chunk : { type: 'fdAT', data: Buffer.concat([number(sequence++), chunk.data]) },
    );
    return [{ type: 'fcTL', data: place }, ...data];
  });
  const control = { type: 'acTL', data: Buffer.concat([number(frames.length), number(0)]) };
  return Buffer.concat([
    signature,
    ...[header, control, ...parts, { type: 'IEND', data: Buffer.alloc(0) }].map(packed),
  ]);
}
