/** What the terminal says once the service listens: where it is, and how the first person gets in. */
import { startDemo } from './demo/start.ts';
import type { Service } from './running.ts';
import { setUpPath } from './set-up.ts';

/** Listening on every address is no address to type: from this machine it is localhost. */
const everywhere = ['0.0.0.0', '::'];

/** The address people type, for the port that was given. */
function addressOf({ env }: Service, port: number): string {
  const named = everywhere.includes(env.host) ? 'localhost' : env.host;
  const host = named.includes(':') ? `[${named}]` : named;
  return env.publicUrl ?? `http://${host}:${port}`;
}

export async function greet(service: Service, port: number, say: (line: string) => void): Promise<void> {
  const { env, demo } = service;
  const address = addressOf(service, port);
  say(`Clearway is at ${address}`);
  if (env.clock !== null) say(`Clock shifted to ${env.clock} (CLEARWAY_CLOCK)`);
  if (demo) return startDemo(service, say);
  const path = await setUpPath(service);
  if (path !== null) say(`Nobody has an account yet. Make the first one here, once: ${address}${path}`);
}
