/**
 * Everything a person can do, as one past-tense fact about one record (house.md decision 1). A new shape is a new
 * kind; old kinds stay readable. Who did it and when we received it are the service's to say and are not in here.
 */
import * as z from 'zod/mini';
import { squareKeys } from './client.ts';
import { answers, channels, directions } from './connection.ts';
import { npiShape } from './npi.ts';
import { accountAnswers } from './person.ts';
import { blockReasons, waitsOn } from './progress.ts';
import { officials, roleNames, roleStatuses } from './role.ts';
import { dayShape, howShape, idShape, systemShape } from './shape.ts';
import {
  emailText,
  instantText,
  kebabText,
  labelText,
  nameText,
  noteText,
  phoneText,
  trackingIdText,
} from './text.ts';

const note = z.optional(noteText);
/** In an edit: left out leaves the value, null empties it. */
const edit = <T extends z.ZodMiniType>(of: T) => z.optional(z.nullable(of));

const envelope = {
  id: idShape('change'),
  /** Version of the record it was decided on; 0 for a record that did not exist. */
  base: z.number().check(z.int(), z.minimum(0)),
  /** The author's clock. The service keeps its own beside it. */
  at: instantText,
  /** Version of the catalogue the author saw. */
  catalogue: labelText,
  /** The import or bulk job it came with; all of one are undone together. */
  batch: z.optional(z.union([idShape('import'), idShape('job')])),
};
const onPerson = { ...envelope, record: idShape('person') };
const onProfile = { ...envelope, record: idShape('profile') };
const onClient = { ...envelope, record: idShape('client') };
const onAny = { ...envelope, record: z.union([idShape('person'), idShape('profile'), idShape('client')]) };
const step = { ...onAny, step: kebabText };

const personValues = {
  npi: z.optional(npiShape),
  ownId: z.optional(labelText),
  email: z.optional(emailText),
  phone: z.optional(phoneText),
  language: z.optional(z.enum(['en', 'es'])),
  member: z.optional(idShape('member')),
  account: z.optional(z.enum(accountAnswers)),
  mfaMethods: z.optional(z.enum(['0', '1', '2'])),
  passwordChangedOn: z.optional(dayShape),
  note,
};
const profileValues = {
  npis: z.optional(z.array(npiShape)),
  ownId: z.optional(labelText),
  einLast4: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  person: z.optional(idShape('person')),
  searchName: z.optional(nameText),
  state: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  note,
};
const contact = z.object({ is: z.enum(['provider', 'ao', 'am', 'office', 'other']), writeTo: z.boolean() });
const route = z.enum(['we-ask', 'they-add', 'add-staff', 'paper']);

export const changeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person-added'), ...onPerson, name: nameText, ...personValues }),
  z.object({
    kind: z.literal('person-edited'),
    ...onPerson,
    name: z.optional(nameText),
    npi: edit(npiShape),
    ownId: edit(labelText),
    email: edit(emailText),
    phone: edit(phoneText),
    language: edit(z.enum(['en', 'es'])),
    member: edit(idShape('member')),
    account: edit(z.enum(accountAnswers)),
    mfaMethods: edit(z.enum(['0', '1', '2'])),
    passwordChangedOn: edit(dayShape),
    note: edit(noteText),
  }),
  z.object({ kind: z.literal('person-merged'), ...onPerson, into: idShape('person') }),
  z.object({
    kind: z.literal('profile-added'),
    ...onProfile,
    profileKind: z.enum(['individual', 'organization']),
    name: nameText,
    ours: z.optional(z.literal(true)),
    ...profileValues,
  }),
  z.object({
    kind: z.literal('profile-edited'),
    ...onProfile,
    name: z.optional(nameText),
    npis: z.optional(z.array(npiShape)),
    ownId: edit(labelText),
    einLast4: edit(z.string().check(z.regex(/^\d{4}$/))),
    person: edit(idShape('person')),
    searchName: edit(nameText),
    state: edit(z.string().check(z.regex(/^[A-Z]{2}$/))),
    note: edit(noteText),
  }),
  z.object({
    kind: z.literal('role-recorded'),
    ...onProfile,
    person: idShape('person'),
    role: z.enum(roleNames),
    status: z.enum(roleStatuses),
    official: z.optional(z.enum(officials)),
    systems: z.optional(z.array(systemShape)),
    /** Who made it so: a person of the team's records, or CMS. */
    grantedBy: z.optional(z.union([idShape('person'), z.literal('cms')])),
    how: howShape,
    on: dayShape,
    note,
  }),
  z.object({
    kind: z.literal('role-ended'),
    ...onProfile,
    person: idShape('person'),
    how: howShape,
    on: dayShape,
    note,
  }),
  z.object({
    kind: z.literal('connections-requested'),
    ...onProfile,
    firm: idShape('profile'),
    direction: z.enum(directions),
    on: dayShape,
    /** One a system, each with its own tracking ID. An expected connection keeps its id when it is requested. */
    requests: z
      .array(
        z.object({
          connection: idShape('connection'),
          system: systemShape,
          trackingId: z.optional(trackingIdText),
        }),
      )
      .check(z.minLength(1)),
    note,
  }),
  z.object({
    kind: z.literal('connections-expected'),
    ...onProfile,
    firm: idShape('profile'),
    on: dayShape,
    requests: z
      .array(z.object({ connection: idShape('connection'), system: systemShape }))
      .check(z.minLength(1)),
    note,
  }),
  z.object({
    kind: z.literal('tracking-id-recorded'),
    ...onProfile,
    connection: idShape('connection'),
    trackingId: trackingIdText,
  }),
  z.object({
    kind: z.literal('client-told'),
    ...onProfile,
    connections: z.array(idShape('connection')).check(z.minLength(1)),
    person: z.optional(idShape('person')),
    channel: z.enum(channels),
    on: dayShape,
    note,
  }),
  z.object({
    kind: z.literal('connections-answered'),
    ...onProfile,
    /** `system` and the firm are given where the request was never recorded: the portal knows better than we do. */
    answers: z
      .array(
        z.object({ connection: idShape('connection'), is: z.enum(answers), system: z.optional(systemShape) }),
      )
      .check(z.minLength(1)),
    firm: z.optional(idShape('profile')),
    how: howShape,
    on: dayShape,
    /** Who approved or refused, when known. */
    person: z.optional(idShape('person')),
    note,
  }),
  z.object({
    kind: z.literal('invitation-sent'),
    ...onProfile,
    invitation: idShape('invitation'),
    person: idShape('person'),
    role: z.enum(['seu', 'am']),
    systems: z.array(systemShape),
    sentAt: instantText,
    trackingId: z.optional(trackingIdText),
    note,
  }),
  z.object({
    kind: z.literal('invitation-accepted'),
    ...onProfile,
    invitation: idShape('invitation'),
    how: howShape,
    on: dayShape,
    note,
  }),
  z.object({
    kind: z.literal('invitation-withdrawn'),
    ...onProfile,
    invitation: idShape('invitation'),
    note,
  }),
  z.object({
    kind: z.literal('role-requested'),
    ...onProfile,
    request: idShape('request'),
    person: idShape('person'),
    role: z.enum(['ao', 'am', 'seu']),
    option: z.optional(z.enum(['a', 'b'])),
    on: dayShape,
    trackingId: z.optional(trackingIdText),
    note,
  }),
  z.object({
    kind: z.literal('role-request-answered'),
    ...onProfile,
    request: idShape('request'),
    is: z.enum(['approved', 'rejected', 'cancelled']),
    grantedBy: z.optional(z.union([idShape('person'), z.literal('cms')])),
    how: howShape,
    on: dayShape,
    note,
  }),
  z.object({
    kind: z.literal('holder-recorded'),
    ...onProfile,
    holder: idShape('holder'),
    name: nameText,
    holderKind: z.enum(['surrogate', 'staff']),
    systems: z.array(systemShape),
    confirmedOn: z.optional(dayShape),
    endedOn: z.optional(dayShape),
  }),
  z.object({
    kind: z.literal('client-added'),
    ...onClient,
    name: nameText,
    ownId: z.optional(labelText),
    individual: z.optional(idShape('profile')),
    organization: z.optional(idShape('profile')),
    firm: z.optional(idShape('profile')),
    owner: z.optional(idShape('member')),
    contacts: z.optional(z.record(z.string(), contact)),
    tags: z.optional(z.array(labelText)),
    goLive: z.optional(dayShape),
    note,
  }),
  z.object({
    kind: z.literal('client-edited'),
    ...onClient,
    name: z.optional(nameText),
    ownId: edit(labelText),
    individual: edit(idShape('profile')),
    organization: edit(idShape('profile')),
    firm: edit(idShape('profile')),
    consent: edit(z.object({ on: dayShape, how: noteText })),
    weAreAm: edit(z.object({ on: dayShape, why: noteText })),
    mac: edit(labelText),
    tags: z.optional(z.array(labelText)),
    goLive: edit(dayShape),
    note: edit(noteText),
  }),
  z.object({ kind: z.literal('client-assigned'), ...onClient, owner: z.nullable(idShape('member')) }),
  z.object({ kind: z.literal('client-snoozed'), ...onClient, until: z.nullable(dayShape) }),
  z.object({
    kind: z.literal('contact-set'),
    ...onClient,
    person: idShape('person'),
    contact: z.nullable(contact),
  }),
  z.object({
    kind: z.literal('square-not-needed'),
    ...onClient,
    square: z.enum(squareKeys),
    reason: noteText,
  }),
  z.object({ kind: z.literal('square-needed'), ...onClient, square: z.enum(squareKeys) }),
  z.object({
    kind: z.literal('question-answered'),
    ...onClient,
    question: kebabText,
    answer: z.nullable(kebabText),
  }),
  z.object({ kind: z.literal('route-chosen'), ...onClient, is: route, why: noteText }),
  z.object({
    kind: z.literal('step-ticked'),
    ...step,
    how: howShape,
    on: dayShape,
    trackingId: z.optional(trackingIdText),
    note,
  }),
  z.object({ kind: z.literal('step-unticked'), ...step }),
  z.object({ kind: z.literal('step-started'), ...step, note }),
  z.object({
    kind: z.literal('step-waiting'),
    ...step,
    waitsOn: z.enum(waitsOn),
    until: z.optional(dayShape),
    note,
  }),
  z.object({ kind: z.literal('step-blocked'), ...step, reason: z.enum(blockReasons), since: dayShape, note }),
  z.object({ kind: z.literal('step-not-needed'), ...step, reason: noteText }),
  z.object({
    kind: z.literal('finding-settled'),
    ...onAny,
    finding: z.string().check(z.regex(/^ch_[0-9a-z]{26}\.[a-z-]{1,40}$/)),
    note,
  }),
  z.object({ kind: z.literal('record-removed'), ...onAny }),
  z.object({ kind: z.literal('record-restored'), ...onAny }),
  /** Takes back what another change did to this record, where nobody has changed it since. */
  z.object({ kind: z.literal('undone'), ...onAny, of: idShape('change') }),
]);
export type Change = z.infer<typeof changeShape>;
export type ChangeKind = Change['kind'];
/** A change of one kind. */
export type ChangeOf<K extends ChangeKind> = Extract<Change, { kind: K }>;
