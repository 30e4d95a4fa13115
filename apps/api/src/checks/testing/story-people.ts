/** The first half of a story that makes every call once: accounts, teams, browsers. For tests only. */
import { createHash } from 'node:crypto';
import type { Api } from '@clearway/contract/api';
import type { TestApp } from '../../testing.ts';
import { codeFor, Device } from '../../testing-authenticator.ts';
import { tokenTo } from '../../testing-letters.ts';
import { goodPassword, type Visitor, visitor } from '../../testing-visitor.ts';
import { type Book, recorded } from './recorder.ts';

export type Teller = { readonly house: TestApp; readonly book: Book };
export type Told = { readonly api: Api; readonly visitor: Visitor; readonly email: string };

/** Somebody at a browser whose calls are written down. */
export function person({ house, book }: Teller, email: string, token?: string): Told {
  const one = visitor(house.app, token);
  return { api: recorded(one.api, book), visitor: one, email };
}

const tokenOf = (path: string) => path.split('#')[1] ?? '';

/** Signs up and opens the account by the link that was mailed. */
async function signsUp(teller: Teller, one: Told, name: string): Promise<void> {
  await one.api.signUp({ body: { name, email: one.email, password: goodPassword } });
  await one.api.verifyEmail({ body: { token: tokenTo(teller.house.app, one.email, 'verify') } });
}

/** Somebody signs up and makes a team. */
export async function tellBeginning(
  teller: Teller,
  email = 'maya@example.com',
): Promise<Told & { team: string; member: string }> {
  const maya = person(teller, email);
  await signsUp(teller, maya, 'Maya Hernandez');
  const made = await maya.api.createTeam({ body: { name: 'Northstar Credentialing' } });
  await maya.api.session();
  return { ...maya, team: made.id, member: made.member };
}

/** Factors, passkeys, sessions, and the ways back in by mail. */
export async function tellAccount(teller: Teller, maya: Told): Promise<void> {
  const { uri } = await maya.api.startTotp({ body: { password: goodPassword } });
  await maya.api.confirmTotp({ body: { code: codeFor(uri, Date.now()) } });
  await maya.api.newBackupCodes({ body: { password: goodPassword } });
  const phone = person(teller, maya.email);
  await phone.api.signIn({ body: { email: maya.email, password: goodPassword } });
  await phone.api.secondFactor({ body: { kind: 'totp', code: codeFor(uri, Date.now()) } });
  await maya.api.prove({ body: { password: goodPassword } });
  await maya.api.changeAccount({ body: { name: 'Maya Hernandez' } });
  const device = new Device('http://localhost:8787');
  const { options } = await maya.api.passkeyOptions();
  await maya.api.addPasskey({ body: { name: 'Work laptop', credential: device.create(options) } });
  const tablet = person(teller, maya.email);
  const asked = await tablet.api.passkeySignInOptions();
  await tablet.api.passkeySignIn({ body: { credential: device.get(asked.options) } });
  const { sessions, passkeys } = await maya.api.account();
  await maya.api.endSession({ path: { sessionId: sessions.find(({ current }) => !current)?.id ?? '' } });
  await maya.api.endOtherSessions();
  await maya.api.removePasskey({ path: { passkeyId: passkeys[0]?.id ?? '' } });
  await maya.api.stopTotp({ body: { password: goodPassword } });
  await maya.api.sendVerification();
}

/** A forgotten password, a changed one, and the end of a session. */
export async function tellPassword(teller: Teller): Promise<void> {
  const sam = person(teller, 'sam@example.com');
  await signsUp(teller, sam, 'Sam Whitaker');
  await sam.api.forgotPassword({ body: { email: sam.email } });
  await sam.api.resetPassword({
    body: { token: tokenTo(teller.house.app, sam.email, 'reset'), password: 'granite-Bicycle-52-lamp' },
  });
  await sam.api.signIn({ body: { email: sam.email, password: 'granite-Bicycle-52-lamp' } });
  await sam.api.changePassword({ body: { current: 'granite-Bicycle-52-lamp', next: goodPassword } });
  await sam.api.ssoFind({ body: { email: sam.email } });
  await sam.api.signOut();
}

/** Invitations, permissions, leaving. Answers a colleague who stays. */
export async function tellTeam(
  teller: Teller,
  maya: Told & { team: string },
): Promise<Told & { member: string }> {
  const path = { teamId: maya.team };
  const invite = async (permission: 'credentialer' | 'viewer' | 'lead') =>
    tokenOf((await maya.api.invite({ path, body: { permission } })).path);
  const rosa = person(teller, 'rosa@example.com');
  await signsUp(teller, rosa, 'Rosa Lind');
  const token = await invite('credentialer');
  await rosa.api.lookInvitation({ body: { token } });
  const joined = await rosa.api.acceptInvitation({ body: { token } });
  const { id } = await maya.api.invite({ path, body: { permission: 'viewer', email: 'dev@example.com' } });
  await maya.api.invitations({ path });
  await maya.api.revokeInvitation({ path: { ...path, invitationId: id } });
  await maya.api.members({ path });
  await maya.api.changePermission({
    path: { ...path, memberId: joined.member },
    body: { permission: 'lead' },
  });
  for (const email of ['leaver@example.com', 'removed@example.com']) {
    const one = person(teller, email);
    await signsUp(teller, one, email.split('@')[0] ?? '');
    const { member } = await one.api.acceptInvitation({ body: { token: await invite('viewer') } });
    if (email.startsWith('leaver')) await one.api.leaveTeam({ path, body: { handTo: null } });
    else
      await maya.api.removeMember({ path: { ...path, memberId: member }, body: { handTo: joined.member } });
  }
  return { ...rosa, member: joined.member };
}

/** A browser by code, one by a web-auth window, new tokens, and the end of one. */
export async function tellBrowsers(teller: Teller, maya: Told & { team: string }): Promise<void> {
  const path = { teamId: maya.team };
  const panel = person(teller, maya.email);
  const { code } = await maya.api.browserCode({ path });
  const tokens = await panel.api.claimBrowser({ body: { code, name: 'Chrome at work' } });
  const verifier = 'v'.repeat(43);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const redirect = 'https://dffoppecncbpcpjhephapoaoekjklpjl.chromiumapp.org/signed-in';
  const back = await maya.api.authorizeBrowser({
    path,
    body: { challenge, redirect, state: 'a-state', name: 'Edge at home' },
  });
  await panel.api.exchangeBrowser({
    body: { code: new URL(back.redirect).searchParams.get('code') ?? '', verifier },
  });
  await panel.api.refreshBrowser({ body: { refreshToken: tokens.refreshToken } });
  const { browsers } = await maya.api.browsers({ path });
  await maya.api.forgetBrowser({ path: { ...path, browserId: browsers[0]?.id ?? '' } });
}
