/** The demo team of `npm start`, put into the team of a test: what reads, jobs and checks have something to work on. */
import { fillDemo } from './demo/fill.ts';
import type { TestApp } from './testing.ts';

export async function fillWithDemo({ service, us: { owner, lead, credentialer } }: TestApp): Promise<void> {
  const colleagues = [lead, credentialer].map(({ id }) => ({ member: id, name: 'A colleague' }));
  await fillDemo(
    service,
    {
      user: 'demo',
      name: 'Maya Hernandez',
      email: 'demo@example.com',
      member: owner.id,
      team: owner.team,
      permission: 'owner',
      via: 'dashboard',
      cookie: true,
      scopes: null,
    },
    colleagues,
  );
}
