import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { lookUp } from './registry.ts';

/** A double of the public NPI registry: answers as its documentation describes, and can be slow or broken. */
async function registryDouble<T>(
  listener: RequestListener,
  work: (address: string) => Promise<T>,
): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // cast: a server that listens on a port has such an address
  const { port } = server.address() as AddressInfo;
  try {
    return await work(`http://127.0.0.1:${port}/api/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const organization = {
  result_count: 1,
  results: [
    {
      enumeration_type: 'NPI-2',
      basic: {
        organization_name: 'GREEN CLINIC PC',
        authorized_official_first_name: 'AMARA',
        authorized_official_last_name: 'LEE',
        authorized_official_title_or_position: 'President',
      },
      addresses: [
        { address_purpose: 'MAILING', state: 'TX' },
        { address_purpose: 'LOCATION', state: 'MD' },
      ],
    },
  ],
};

it('reads name, kind, state and the official as listed', async () => {
  await registryDouble(
    (request, response) => {
      expect(new URL(request.url ?? '', 'http://x').searchParams.get('number')).toBe('2000000002');
      response.end(JSON.stringify(organization));
    },
    async (address) => {
      expect(await lookUp(address, '2000000002')).toEqual({
        npi: '2000000002',
        found: 'yes',
        kind: 'organization',
        name: 'GREEN CLINIC PC',
        state: 'MD',
        listedOfficial: { name: 'AMARA LEE', title: 'President' },
      });
    },
  );
});

it('says what is not listed, what stays silent, and what is switched off', async () => {
  expect((await lookUp(null, '2000000002')).found).toBe('off');
  await registryDouble(
    (_request, response) => response.end('{"result_count":0,"results":[]}'),
    async (address) => expect((await lookUp(address, '2000000002')).found).toBe('no'),
  );
  const troubles: readonly RequestListener[] = [
    () => {},
    (_request, response) => response.writeHead(503).end(),
    (_request, response) => response.end('<html>'),
    (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  ];
  for (const trouble of troubles) {
    await registryDouble(trouble, async (address) =>
      expect((await lookUp(address, '2000000002', 200)).found).toBe('silent'),
    );
  }
});
