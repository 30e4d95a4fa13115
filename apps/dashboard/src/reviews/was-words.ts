/** How an entry stood, out of the short form a review keeps (`am approved PECOS`) into words. */
import { roleNames, roleStatuses } from '@clearway/domain/role';
import { roleStatusWords, roleWords } from '@clearway/ui/roles';

const plainWords: Readonly<Record<string, string>> = {
  pending: 'pending',
  approved: 'Approved',
  surrogate: 'Surrogate',
  staff: 'Staff',
  item: '',
};

function word(part: string): string {
  const role = roleNames.find((one) => one === part);
  if (role) return roleWords[role].long;
  const status = roleStatuses.find((one) => one === part);
  return status ? roleStatusWords[status] : (plainWords[part] ?? part);
}

/** "Access Manager, Approved, PECOS". */
export const wasWords = (was: string): string => was.split(' ').map(word).filter(Boolean).join(', ');
