import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayAct } from './authority.ts';
import { acts, holders, signings } from './authority-codes.ts';
import { matrix } from './authority-matrix.ts';
import type { Profile } from './profile.ts';
import { officials, roleNames, roleStatuses } from './role.ts';
import {
  aConnection,
  aFirm,
  anId,
  aPerson,
  aProfile,
  aRole,
  byId,
  rolesOf,
  seenApproved,
  us,
} from './testing.ts';
import { whoMay } from './who-may.ts';

const prov = aPerson({ id: anId('person', 20), name: 'Prov' });
const ao = aPerson({ id: anId('person', 21), name: 'AO' });
const am = aPerson({ id: anId('person', 22), name: 'AM' });
const seu = aPerson({ id: anId('person', 23), name: 'SEU' });
const none = aPerson({ id: anId('person', 24), name: 'None' });
const unknown = aPerson({ id: anId('person', 25), name: 'Unknown' });
const ours = aPerson({ id: anId('person', 26), name: 'Ours', member: us });
const everyone = [prov, ao, am, seu, none, unknown, ours];

const roles = rolesOf(
  aRole(ao.id, 'ao', { official: 'ao' }),
  aRole(am.id, 'am', { official: 'none' }),
  aRole(seu.id, 'seu', { systems: ['PECOS'] }),
  aRole(none.id, 'none'),
);
const organization = aProfile({ roles });
const individual = aProfile({ id: anId('profile', 1), kind: 'individual', npis: [], person: prov.id, roles });
const firm = aFirm({ roles: rolesOf(aRole(ours.id, 'seu')) });
const connected = (profile: Profile): Profile => ({
  ...profile,
  connections: byId(aConnection('PECOS', { answer: seenApproved })),
});

/** Fact base 2.2 as it is printed there: provider on the own profile, AO, AM, SEU, surrogate firm. */
const printed = {
  'create-account': 'yes yes yes yes yes',
  'request-role': 'yes yes yes yes yes',
  'invite-seu': 'yes yes yes no no',
  'invite-am': 'yes yes no no no',
  'invite-ao': 'no no no no no',
  'approve-seu': 'yes yes yes no no',
  'approve-am': 'yes yes no no no',
  'change-seu': 'yes yes yes no no',
  'change-am': 'yes yes no no no',
  'switch-functions': 'yes yes yes no no',
  'send-request': 'yes yes yes no no',
  'add-surrogate': 'yes yes yes no no',
  'approve-connection': 'yes yes yes no no',
  'disable-connection': 'yes yes yes no unknown',
  'work-in-pecos': 'yes yes yes yes yes',
  'work-in-nppes': 'yes yes yes no no',
  represent: 'yes yes no no no',
} as const;

describe('mayAct', () => {
  it.each(Object.entries(printed))('%s is as the fact base prints it', (act, row) => {
    const place = { profile: connected(individual), firms: [firm] };
    const found = [prov, ao, am, seu, ours].map((person) => {
      const one = acts.find((each) => each === act);
      return one && mayAct(one, person.id, place).may;
    });
    expect(found.join(' ')).toBe(row);
  });

  it('says that only CMS makes an AO, and that individuals have none', () => {
    const place = { profile: organization };
    for (const person of [ao, am, seu])
      expect(mayAct('approve-ao', person.id, place)).toMatchObject({ may: 'no', rule: 'only-cms-makes-ao' });
    expect(whoMay('approve-ao', everyone, place)).toMatchObject({ able: [], cms: true });
    expect(mayAct('approve-ao', ao.id, { profile: individual })).toMatchObject({
      may: 'no',
      rule: 'not-for-individuals',
    });
  });

  it('says to an AM: she can approve the connection, she cannot make anybody AM, only the AO can', () => {
    const place = { profile: organization };
    expect(mayAct('approve-connection', am.id, place)).toMatchObject({
      may: 'yes',
      rule: 'who-did-not-send-approves',
    });
    expect(mayAct('approve-am', am.id, place)).toMatchObject({ may: 'no', rule: 'only-ao-makes-am' });
    expect(whoMay('approve-am', everyone, place).able.map((one) => one.person.name)).toEqual(['AO']);
    expect(whoMay('approve-am', everyone, place).kinds).toEqual(['ao']);
  });

  it('says who may, the usual one first, and who may not', () => {
    const { able, unable, kinds, cms } = whoMay('approve-connection', everyone, { profile: organization });
    expect(able.map((one) => one.person.id)).toEqual([ao.id, am.id]);
    expect(unable.find((one) => one.person.id === seu.id)?.answer.rule).toBe('staff-only-works');
    expect({ kinds, cms }).toEqual({ kinds: ['ao', 'am'], cms: false });
  });

  it('asks for the role where it is not known, and for the functions of staff', () => {
    expect(mayAct('approve-connection', unknown.id, { profile: organization })).toMatchObject({
      may: 'unknown',
      ask: 'helper-role',
    });
    const open = aProfile({ roles: rolesOf(aRole(seu.id, 'seu')) });
    expect(mayAct('work-in-pecos', seu.id, { profile: open })).toMatchObject({
      may: 'unknown',
      ask: 'functions-on',
    });
  });

  it('lets nobody act by a role that is still pending, was refused or has ended', () => {
    for (const status of roleStatuses.filter((one) => one !== 'approved')) {
      const profile = aProfile({ roles: rolesOf(aRole(ao.id, 'ao', { status })) });
      expect(mayAct('approve-connection', ao.id, { profile }).may).toBe('no');
    }
  });

  it('shows a surrogate only the functions approved on the connection', () => {
    const place = { profile: connected(organization), firms: [firm] };
    expect(mayAct('work-in-pecos', ours.id, place)).toMatchObject({
      may: 'yes',
      rule: 'approved-functions-only',
    });
    expect(mayAct('work-in-nppes', ours.id, place)).toMatchObject({
      may: 'no',
      rule: 'approved-functions-only',
    });
    expect(mayAct('work-in-pecos', ours.id, { profile: organization, firms: [firm] }).may).toBe('no');
  });
});

describe('signing', () => {
  it('an individual’s application is the practitioner’s alone', () => {
    const able = whoMay('sign-individual', everyone, { profile: individual }).able;
    expect(able.map((one) => one.person.name)).toEqual(['Prov']);
  });

  it('goes by the 855, not by the role in I&A', () => {
    const officialsOf = (official: (typeof officials)[number]) =>
      aProfile({ roles: rolesOf(aRole(am.id, 'am', { official })) });
    const may = (official: (typeof officials)[number]) =>
      (['sign-initial', 'sign-changes', 'sign-revalidation'] as const).map(
        (act) => mayAct(act, am.id, { profile: officialsOf(official) }).may,
      );
    expect(may('ao')).toEqual(['yes', 'yes', 'yes']);
    expect(may('do')).toEqual(['no', 'yes', 'in-this-case']);
    expect(may('none')).toEqual(['no', 'no', 'no']);
    expect(may('unknown')).toEqual(['unknown', 'unknown', 'unknown']);
    expect(mayAct('sign-changes', am.id, { profile: officialsOf('unknown') }).ask).toBe('official-on-855');
  });
});

const anyOrganization = fc
  .record({
    role: fc.constantFrom(...roleNames),
    status: fc.constantFrom(...roleStatuses),
    official: fc.option(fc.constantFrom(...officials), { nil: undefined }),
    isOurs: fc.boolean(),
  })
  .map(({ role, status, official, isOurs }) =>
    aProfile({
      roles: rolesOf(
        aRole(ours.id, role, {
          status,
          ...(official ? { official } : {}),
          ...(isOurs ? { ours: true as const } : {}),
        }),
      ),
    }),
  );

describe('authority, always', () => {
  it('answers every act of every role with a rule and a source', () => {
    fc.assert(
      fc.property(
        anyOrganization,
        fc.constantFrom(...acts, ...signings),
        fc.boolean(),
        (profile, act, weAreAm) => {
          const answer = mayAct(act, ours.id, { profile, weAreAm, firms: [firm] });
          expect(answer.rule.length).toBeGreaterThan(0);
          expect(answer.sources.length).toBeGreaterThan(0);
          expect(answer.ask !== null).toBe(answer.may === 'unknown' && answer.rule !== 'nobody-published-it');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never lets our member act as AO of a client, nor as AM without its decision, nor sign', () => {
    const own = ['create-account', 'request-role', 'work-in-pecos', 'work-in-nppes'];
    fc.assert(
      fc.property(anyOrganization, fc.constantFrom(...acts, ...signings), (profile, act) => {
        const role = profile.roles[ours.id];
        if (!role?.ours || own.includes(act)) return;
        const answer = mayAct(act, ours.id, { profile });
        if (role.role === 'ao') expect(answer.may).toBe('no');
        if (role.role === 'am' || act.startsWith('sign')) expect(answer.may).not.toBe('yes');
      }),
      { numRuns: 500 },
    );
  });

  it('never lets an AM make an AM, nor anybody but CMS make an AO, nor staff manage', () => {
    fc.assert(
      fc.property(anyOrganization, (profile) => {
        const role = profile.roles[ours.id]?.role;
        const may = (act: (typeof acts)[number]) => mayAct(act, ours.id, { profile, weAreAm: true }).may;
        for (const act of ['invite-am', 'approve-am', 'change-am'] as const)
          if (role === 'am') expect(may(act)).toBe('no');
        for (const act of ['invite-ao', 'approve-ao'] as const) expect(may(act)).not.toBe('yes');
        for (const act of ['approve-connection', 'add-surrogate', 'invite-seu'] as const)
          if (role === 'seu' || role === 'none') expect(may(act)).toBe('no');
      }),
    );
  });

  it('has a rule in the matrix for every holder of every act', () => {
    for (const act of acts) {
      if (act === 'work-in-pecos' || act === 'work-in-nppes') continue;
      for (const holder of holders) expect(matrix[act].yes[holder] ?? matrix[act].no[holder]).toBeDefined();
    }
  });
});
