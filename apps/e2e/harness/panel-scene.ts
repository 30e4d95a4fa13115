/** What the states of the panel start from: clients, a panel signed in, a page of the portal. */
import type { BrowserContext, Page } from '@playwright/test';
import { openPanel } from './browser.ts';
import { connect } from './panel.ts';
import type { Portal } from './portal.ts';
import { practicePage } from './practice-page.ts';
import { addClient, addFirm, answer, askFor, own } from './seed.ts';
import type { Service } from './service-process.ts';
import type { Team } from './team.ts';

/** Four clients of one's own: untouched, asked, named at length, approved. */
export async function clients(team: Team) {
  const firm = await addFirm(team);
  const osei = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const tran = await addClient(team, 'Minh Tran', 'Tran Cardiology PC');
  const long = await addClient(
    team,
    'Lucia Hernandez-Villanueva de la Torre',
    'Southwest Comprehensive Cardiovascular and Thoracic Surgery Associates PLLC',
  );
  const ruiz = await addClient(team, 'Dana Ruiz', 'North Group LLC');
  for (const profile of [tran.individual, tran.organization, ruiz.individual, ruiz.organization])
    await askFor(team, profile, firm);
  for (const profile of [ruiz.individual, ruiz.organization]) await answer(team, profile, 'approved');
  for (const { client } of [osei, tran, long, ruiz]) await own(team, client);
  return { osei, tran };
}

/** The panel, signed in. */
export async function signedIn(context: BrowserContext, service: Service, team: Team): Promise<Page> {
  const panel = await openPanel(context);
  const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
  await connect(panel, service.origin, code);
  return panel;
}

/** A practice page where it stands in the portal. */
export async function showPage(
  context: BrowserContext,
  portal: Portal,
  screen: string,
  variant: 'a' | 'b' | 'near' = 'a',
) {
  const page = await context.newPage();
  await page.goto(portal.show(practicePage(screen, variant)));
  return page;
}
