/** What a new team has done of its first days, read from what is true. */
import type { Api } from '@clearway/contract/api';
import { computed } from 'vue';
import { firstSteps, type Known } from '../first-days/steps.ts';
import { useSession } from '../stores/session.ts';
import { useTeamRead } from './team-read.ts';

type Asking = { readonly api: Api; readonly teamId: string; readonly signal: AbortSignal };

async function known({ api, teamId, signal }: Asking, mayInvite: boolean) {
  const ask = { path: { teamId }, signal };
  const [settings, firms, clients, samples, members, invited, browsers] = await Promise.all([
    api.settings(ask),
    api.profiles({ ...ask, query: { ours: 'yes', limit: '5' } }),
    api.clients({ ...ask, query: { part: 'total' } }),
    api.clients({ ...ask, query: { part: 'total', tag: 'sample' } }),
    api.members(ask),
    mayInvite ? api.invitations(ask) : { invitations: [] },
    api.browsers(ask),
  ]);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    timeZone: settings.changed['time-zone'] !== undefined || settings.settings['time-zone'] === here,
    // What came with the samples is not this team's own.
    firms: firms.lines.filter(({ name }) => !name.endsWith(' (sample)')).length,
    clients: clients.total - samples.total,
    members: members.members.length,
    invitations: invited.invitations.length,
    browsers: browsers.browsers.length,
  };
}

const unknown: Omit<Known, 'secondFactor'> = {
  timeZone: null,
  firms: null,
  clients: null,
  members: null,
  invitations: null,
  browsers: null,
};

export function useFirstDays() {
  const session = useSession();
  const read = useTeamRead(
    () => ['first-days'],
    (api, teamId, signal) => known({ api, teamId, signal }, session.can('invite-member')),
  );
  const steps = computed(() =>
    firstSteps({ ...(read.data.value ?? unknown), secondFactor: session.user?.secondFactor ?? false }),
  );
  return {
    steps,
    done: computed(() => steps.value.filter(({ done }) => done).length),
    /** Every answer is there. */
    ready: computed(() => read.data.value !== undefined),
    fault: read.fault,
    refetch: read.refetch,
  };
}
