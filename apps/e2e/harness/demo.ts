/** The demo team, as `npm start` makes it. */
import { expect } from '@playwright/test';
import type { SignIn } from './dashboard.ts';
import { runService, type Service } from './service-process.ts';

export type Demo = { readonly service: Service; readonly signIn: SignIn };

export async function runDemo(): Promise<Demo> {
  const service = await runService({ demo: true });
  await expect.poll(service.printed).toMatch(/Password:\s+\S+/);
  const text = service.printed();
  const after = (label: RegExp) => label.exec(text)?.[1] ?? '';
  return { service, signIn: { email: after(/Sign in as (\S+)/), password: after(/Password:\s+(\S+)/) } };
}
