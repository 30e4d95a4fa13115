/** Who is signed in, in which team. */
import { Unanswered } from '@clearway/contract/send';
import type { SessionReply } from '@clearway/contract/signed-in';
import { type Action, may } from '@clearway/domain/permission';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { useApi } from '../api.ts';
import { forgetFirstQuestions } from '../first-asked.ts';
import { keptText } from '../kept.ts';
import { useClock } from './clock.ts';

type Team = SessionReply['teams'][number];

export const useSession = defineStore('session', () => {
  const api = useApi();
  const reply = ref<SessionReply | null>(null);
  /** The service did not answer the question who we are. */
  const unanswered = ref(false);
  const chosen = keptText('clearway.team');

  const user = computed(() => reply.value?.user ?? null);
  const teams = computed<readonly Team[]>(() => reply.value?.teams ?? []);
  const team = computed<Team | null>(
    () => teams.value.find(({ id }) => id === chosen.value) ?? teams.value[0] ?? null,
  );
  const service = computed(
    () => reply.value?.service ?? { signUp: 'by-link' as const, mail: false, demo: false },
  );

  async function load() {
    try {
      reply.value = await api.session();
      useClock().agree(reply.value.now);
      unanswered.value = false;
    } catch (trouble) {
      if (!(trouble instanceof Unanswered)) throw trouble;
      unanswered.value = true;
    }
  }
  /** Resolves to true when a second factor is asked for. */
  async function signIn(email: string, password: string) {
    const { secondFactor } = await api.signIn({ body: { email, password } });
    if (!secondFactor) await load();
    return secondFactor;
  }
  async function finishSignIn(code: string, kind: 'totp' | 'backup-code') {
    await api.secondFactor({ body: { code, kind } });
    await load();
  }
  /** Resolves to false when the person thought better of it. */
  async function signInByPasskey() {
    const { passkeySignIn } = await import('../settings/passkey.ts');
    if (!(await passkeySignIn(api))) return false;
    await load();
    return true;
  }
  /** Where the address signs in by single sign-on, or null. */
  const ssoPath = async (email: string) => (await api.ssoFind({ body: { email } })).path;
  const askReset = (email: string) => api.forgotPassword({ body: { email } });
  const resetPassword = (token: string, password: string) => api.resetPassword({ body: { token, password } });
  async function verifyEmail(token: string) {
    await api.verifyEmail({ body: { token } });
    await load();
  }
  async function signUp(body: {
    name: string;
    email: string;
    password: string;
    invitation?: string;
    setUp?: string;
  }) {
    const { mailed } = await api.signUp({ body });
    await load();
    return mailed;
  }
  async function makeTeam(name: string) {
    const made = await api.createTeam({ body: { name } });
    await load();
    chosen.value = made.id;
  }
  async function join(token: string) {
    const joined = await api.acceptInvitation({ body: { token } });
    await load();
    chosen.value = joined.id;
  }
  async function signOut() {
    await api.signOut();
    forgetFirstQuestions();
    reply.value = null;
    await load();
  }
  const can = (action: Action) => team.value !== null && may(team.value.permission, action);
  const choose = (id: string) => {
    chosen.value = id;
  };
  return {
    reply,
    user,
    teams,
    team,
    service,
    unanswered,
    load,
    signIn,
    finishSignIn,
    signInByPasskey,
    ssoPath,
    askReset,
    resetPassword,
    verifyEmail,
    signUp,
    makeTeam,
    join,
    signOut,
    can,
    choose,
  };
});
