/** Who of the people known at a profile may do something there, and which kinds of holder could. */

import { type Answer, isSigning, mayAct, type Place, type Stand, standOf } from './authority.ts';
import { type Act, type Holder, holders, type May, type Signing } from './authority-codes.ts';
import { matrix } from './authority-matrix.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';

export type Able = { readonly person: Person; readonly stand: Stand; readonly answer: Answer };

export type WhoMay = {
  /** Known people who may, the usual one first: the owner, then AOs, then AMs, then staff. */
  readonly able: readonly Able[];
  /** Known people of whom it cannot be said, each with the question to ask. */
  readonly unsure: readonly Able[];
  /** Known people who may not, with the rule. */
  readonly unable: readonly Able[];
  /** CMS, or EUS for it, can do it too. */
  readonly cms: boolean;
  /** Kinds of holder who could, whether or not somebody is known. */
  readonly kinds: readonly Holder[];
};

const order = (able: Able) => ['provider', 'ao', 'am', 'seu', 'surrogate'].indexOf(able.stand);

/** Who of `people` may do something at a profile, and which kinds of holder could. */
export function whoMay(act: Act | Signing, people: readonly Person[], place: Place): WhoMay {
  const all = people.map((person) => ({
    person,
    stand: standOf(person.id, place),
    answer: mayAct(act, person.id, place),
  }));
  const sorted = all.sort((a, b) => order(a) - order(b));
  const of = (...mays: readonly May[]) => sorted.filter((one) => mays.includes(one.answer.may));
  return {
    able: of('yes'),
    unsure: of('unknown', 'in-this-case'),
    unable: of('no'),
    cms: !isSigning(act) && matrix[act].cms === true,
    kinds: kindsFor(act, place.profile),
  };
}

function kindsFor(act: Act | Signing, profile: Profile): readonly Holder[] {
  if (isSigning(act)) return act === 'sign-individual' ? ['provider'] : ['ao'];
  const { yes, except } = matrix[act];
  if (except === profile.kind) return [];
  const kinds = holders.filter((holder) => yes[holder] !== undefined);
  return profile.kind === 'organization' ? kinds.filter((holder) => holder !== 'provider') : kinds;
}
