/** Members and invitations, and what can be done to them. */
import type { Permission } from '@clearway/domain/permission';
import { useQueryCache } from '@pinia/colada';
import { computed, ref } from 'vue';
import { useSession } from '../stores/session.ts';
import { useTeamActs } from './team-acts.ts';
import { useTeamRead } from './team-read.ts';

export function useTeamMembers() {
  const session = useSession();
  const cache = useQueryCache();
  const { data, reading, refetch, busy, fault, act } = useTeamActs(
    () => ['team-members'],
    (api, teamId, signal) => api.members({ path: { teamId }, signal }),
  );
  const renew = () => cache.invalidateQueries({ key: ['members'] });

  const setPermission = async (memberId: string, permission: Permission) => {
    await act((api, teamId) => api.changePermission({ path: { teamId, memberId }, body: { permission } }));
    await renew();
  };
  /** Ends a membership and gives the clients on; null leaves them without an owner. */
  const remove = async (memberId: string, handTo: string | null) => {
    const done = await act((api, teamId) =>
      api.removeMember({ path: { teamId, memberId }, body: { handTo } }),
    );
    if (done) await renew();
    return done;
  };
  const leave = async (handTo: string | null) => {
    const done = await act((api, teamId) => api.leaveTeam({ path: { teamId }, body: { handTo } }));
    if (done) await session.load();
    return done;
  };
  return {
    members: computed(() => data.value?.members ?? null),
    reading,
    refetch,
    busy,
    fault,
    setPermission,
    remove,
    leave,
  };
}

export function useInvitations() {
  const session = useSession();
  /** The address of the invitation made last, to be given to one person. */
  const made = ref<{ path: string; expiresAt: string } | null>(null);
  const { data, reading, busy, fault, act } = useTeamActs(
    () => ['invitations'],
    async (api, teamId, signal) =>
      session.can('invite-member') ? api.invitations({ path: { teamId }, signal }) : { invitations: [] },
  );
  const invite = (permission: Permission, email: string) =>
    act(async (api, teamId) => {
      made.value = await api.invite({ path: { teamId }, body: { permission, ...(email ? { email } : {}) } });
    });
  const revoke = (invitationId: string) =>
    act((api, teamId) => api.revokeInvitation({ path: { teamId, invitationId } }));
  return {
    invitations: computed(() => data.value?.invitations ?? []),
    made,
    reading,
    busy,
    fault,
    invite,
    revoke,
  };
}

/** How many clients a member owns. */
export function useOwned(member: () => string) {
  const { data } = useTeamRead(
    () => ['owned', member()],
    (api, teamId, signal) =>
      api.clients({ path: { teamId }, query: { owner: member(), part: 'total' }, signal }),
  );
  return computed(() => data.value?.total ?? null);
}
