/** The states of the side panel when the line or the service is away, a change is refused, or two people answer at once. */
import { expect, test } from './harness/fixtures.ts';
import { clients, signedIn } from './harness/panel-scene.ts';
import { look } from './harness/panel-states.ts';
import { addMember } from './harness/team.ts';
import { toWorker } from './harness/worker-mail.ts';

test('offline with work that waits, service gone, a refused change, two answers at once, signed out', async ({
  service,
  installed,
  team,
}) => {
  const { osei, tran } = await clients(team);
  const panel = await signedIn(installed.context, service, team);
  await panel.getByRole('button', { name: /Amara Osei.*Move/ }).click();
  await expect(panel.getByRole('heading', { level: 1, name: 'Amara Osei' })).toBeVisible();
  // Here in full: what was never read cannot be worked on without the service.
  await panel.getByRole('button', { name: /^Discovery/ }).click();

  // The browser's own switch leaves the worker on line, so the other end goes as well.
  await service.kill();
  await installed.context.setOffline(true);
  await expect(panel.getByText('You are offline. Nothing is waiting.')).toBeVisible();
  await panel
    .getByRole('button', { name: /Not started. Mark as done/ })
    .last()
    .click();
  await expect(panel.getByText('1 change is kept here and waits.')).toBeVisible();
  await look(panel, 'offline');
  await panel.getByRole('button', { name: /Offline, 1 waiting/ }).click();
  await expect(panel.getByRole('heading', { name: 'Not yet with the team' })).toBeVisible();
  await look(panel, 'waiting-to-be-sent');
  await panel.keyboard.press('Escape');
  await installed.context.setOffline(false);
  await panel.reload();
  await expect(panel.getByText('The service does not answer.')).toBeVisible();
  await look(panel, 'service-gone');
  await panel.getByRole('button', { name: 'Try now' }).click();
  await expect(panel.getByText('The service does not answer.')).toBeVisible();
  // Nobody presses anything: what waits is sent when the service answers again.
  await service.start();
  await expect(panel.getByText(/^Synced/)).toBeVisible();

  const base = { base: 0, at: '2026-11-23T15:00:00Z', catalogue: '2026.11.1' };
  const lost = {
    ...base,
    id: `ch_${'0'.repeat(26)}`,
    kind: 'step-started',
    record: `cl_${'0'.repeat(26)}`,
    step: 'conn-ind-consent',
    note: 'Rang twice',
  };
  await toWorker(panel, 'change', {
    team: team.id,
    says: 'Step begun — a client that is gone',
    change: lost,
  });
  await panel.getByRole('button', { name: 'Look' }).click();
  await expect(panel.getByText('Rang twice')).toBeVisible();
  await look(panel, 'refused-tray');
  await panel.getByRole('button', { name: 'Discard' }).click();
  await panel.keyboard.press('Escape');

  // A colleague answers while this panel is offline and answers otherwise: both answers are kept, a person settles it.
  const dev = await addMember(service.origin, team, 'Dev Okafor');
  await installed.context.setOffline(true);
  await expect(panel.getByText('You are offline. Nothing is waiting.')).toBeVisible();
  await dev.api.changes({
    path: { teamId: team.id },
    body: {
      changes: [
        {
          ...base,
          id: `ch_${'1'.repeat(26)}`,
          kind: 'question-answered',
          record: osei.client,
          question: 'account',
          answer: 'no',
        },
      ],
    },
  });
  await panel.getByRole('button', { name: /^Ask whether an I&A account exists: .*Mark as done/ }).click();
  await panel.getByRole('radio', { name: 'Yes' }).check();
  await panel.getByRole('button', { name: 'Save the answer' }).click();
  await installed.context.setOffline(false);
  await expect(panel.getByText(/"yes" is kept, Dev Okafor had set "no"/i)).toBeVisible();
  await look(panel, 'finding');
  await panel.getByRole('button', { name: 'Settled', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Settled', exact: true })).toBeHidden();
  await expect(panel.getByText(/^Synced/)).toBeVisible();

  const { browsers } = await team.owner.api.browsers({ path: { teamId: team.id } });
  for (const { id } of browsers)
    await team.owner.api.forgetBrowser({ path: { teamId: team.id, browserId: id } });
  await toWorker(panel, 'change', {
    team: team.id,
    says: 'Step begun — Minh Tran',
    change: { ...lost, id: `ch_${'2'.repeat(26)}`, record: tran.client },
  });
  await expect(panel.getByText('You are signed out. 1 change is kept here and waits.')).toBeVisible();
  await look(panel, 'signed-out-with-unsent');

  const options = await installed.context.newPage();
  await options.goto(panel.url().replace('sidepanel', 'options'));
  await options.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(options.getByText('1 change is not with the team yet.')).toBeVisible();
  await look(options, 'options');
});
