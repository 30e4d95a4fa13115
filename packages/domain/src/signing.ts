/** Who signs: what the person is on the CMS-855 decides; a role in I&A alone lets nobody sign (fact base 2.4 c, d, i). */
import type { Answer } from './authority.ts';
import type { AuthorityQuestion, May, RuleCode, Signing } from './authority-codes.ts';
import type { PersonId } from './id.ts';
import type { Profile } from './profile.ts';

const sources: Readonly<Record<Signing, readonly string[]>> = {
  'sign-individual': ['W26', 'guide:65'],
  'sign-initial': ['consultant:127', 'W28', 'W23'],
  'sign-changes': ['consultant:131', 'W5', 'W23', 'W26'],
  'sign-revalidation': ['consultant:131', 'W5', 'W26'],
};

/** Whether the person may sign such an application. The signatory list in PECOS has the last word. */
export function maySign(signing: Signing, person: PersonId, profile: Profile): Answer {
  const answer = (may: May, rule: RuleCode, ask: AuthorityQuestion | null = null): Answer => ({
    may,
    rule,
    ask,
    sources: sources[signing],
  });
  if (signing === 'sign-individual') {
    if (profile.kind !== 'individual') return answer('no', 'not-for-organizations');
    return answer(profile.person === person ? 'yes' : 'no', 'only-the-practitioner-signs');
  }
  if (profile.kind === 'individual') return answer('no', 'not-for-individuals');
  const role = profile.roles[person];
  if (role?.ours) return answer('no', 'role-does-not-sign');
  const official = role?.official ?? 'unknown';
  if (official === 'unknown') return answer('unknown', 'official-not-known', 'official-on-855');
  if (official === 'none') return answer('no', 'role-does-not-sign');
  if (official === 'ao') return answer('yes', 'official-signs');
  return delegated(signing, answer);
}

/** A delegated official signs changes; initial applications need the AO, and of revalidations the sources disagree. */
function delegated(signing: Signing, answer: (may: May, rule: RuleCode) => Answer): Answer {
  if (signing === 'sign-changes') return answer('yes', 'official-signs');
  if (signing === 'sign-initial') return answer('no', 'initial-needs-ao-on-855');
  return answer('in-this-case', 'revalidation-disputed');
}
