-- A team of Clearway 0.1.0 (schema 1) with invented content, as its database held it.
CREATE TABLE change (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL,
  kind TEXT NOT NULL,
  author TEXT NOT NULL,
  via TEXT NOT NULL,
  received_at TEXT NOT NULL,
  said_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  batch TEXT,
  undoes TEXT,
  findings TEXT NOT NULL,
  payload TEXT NOT NULL,
  patch TEXT NOT NULL,
  salt TEXT,
  digest TEXT NOT NULL,
  chain TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_record ON change (record, sequence);
CREATE INDEX change_by_batch ON change (batch, sequence) WHERE batch IS NOT NULL;
CREATE INDEX change_by_undone ON change (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX change_by_author ON change (author, sequence);
CREATE TABLE record (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'profile', 'client')),
  version INTEGER NOT NULL,
  shape INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  touched_at TEXT NOT NULL,
  value TEXT
) STRICT;
CREATE INDEX record_by_sequence ON record (sequence);
CREATE TABLE named (
  record TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  sort TEXT NOT NULL,
  npi TEXT,
  email TEXT,
  own_id TEXT,
  ours INTEGER NOT NULL,
  survivor TEXT NOT NULL,
  removed INTEGER NOT NULL,
  findings INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX named_by_sort ON named (kind, sort, record);
CREATE INDEX named_by_npi ON named (npi, kind) WHERE npi IS NOT NULL;
CREATE INDEX named_by_email ON named (email) WHERE email IS NOT NULL;
CREATE INDEX named_by_own_id ON named (own_id, kind) WHERE own_id IS NOT NULL;
CREATE INDEX named_merged ON named (survivor) WHERE survivor <> record;
CREATE TABLE word (
  term TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (term, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX word_by_record ON word (record);
CREATE TABLE part (
  record TEXT NOT NULL,
  system TEXT NOT NULL,
  firm TEXT NOT NULL,
  base INTEGER NOT NULL,
  since TEXT,
  risks_at TEXT,
  lapses_at TEXT,
  last_day TEXT,
  move TEXT,
  act_by TEXT,
  PRIMARY KEY (record, system, firm)
) STRICT, WITHOUT ROWID;
CREATE TABLE open_clock (
  record TEXT NOT NULL,
  thing TEXT NOT NULL,
  clock TEXT NOT NULL,
  system TEXT,
  started_on TEXT NOT NULL,
  last_day TEXT,
  act_by TEXT,
  risks_at TEXT,
  lapses_at TEXT,
  weekend INTEGER NOT NULL,
  chase_days INTEGER,
  PRIMARY KEY (record, thing, clock)
) STRICT, WITHOUT ROWID;
CREATE INDEX open_clock_by_end ON open_clock (lapses_at, record, thing, clock);
CREATE TABLE asking (
  record TEXT NOT NULL,
  thing TEXT NOT NULL,
  asked_on TEXT,
  told_on TEXT,
  channel TEXT,
  PRIMARY KEY (record, thing)
) STRICT, WITHOUT ROWID;
CREATE TABLE span (
  record TEXT NOT NULL,
  thing TEXT NOT NULL,
  span TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  PRIMARY KEY (record, thing, span)
) STRICT, WITHOUT ROWID;
CREATE INDEX span_by_end ON span (span, to_day);
CREATE TABLE client_profile (
  client TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('individual', 'organization')),
  profile TEXT NOT NULL,
  survivor TEXT NOT NULL,
  firm TEXT NOT NULL,
  pecos INTEGER NOT NULL,
  nppes INTEGER NOT NULL,
  PRIMARY KEY (client, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_profile_by_survivor ON client_profile (survivor, client);
CREATE INDEX client_profile_by_profile ON client_profile (profile);
CREATE TABLE client_person (
  client TEXT NOT NULL,
  person TEXT NOT NULL,
  survivor TEXT NOT NULL,
  PRIMARY KEY (client, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_person_by_survivor ON client_person (survivor, client);
CREATE INDEX client_person_by_person ON client_person (person);
CREATE TABLE profile_person (
  profile TEXT NOT NULL,
  person TEXT NOT NULL,
  survivor TEXT NOT NULL,
  PRIMARY KEY (profile, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_person_by_survivor ON profile_person (survivor, profile);
CREATE INDEX profile_person_by_person ON profile_person (person);
CREATE TABLE client_line (
  client TEXT PRIMARY KEY,
  sort TEXT NOT NULL,
  owner TEXT,
  tags TEXT NOT NULL,
  snoozed_until TEXT,
  go_live TEXT,
  added_at TEXT NOT NULL,
  touched_at TEXT NOT NULL,
  needed INTEGER NOT NULL DEFAULT 0,
  open INTEGER NOT NULL DEFAULT 0,
  worst INTEGER NOT NULL DEFAULT 0,
  risks_at TEXT,
  lapses_at TEXT,
  act_by TEXT,
  move TEXT,
  since TEXT,
  ready_on TEXT,
  findings INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX client_line_by_worst ON client_line (worst, coalesce(act_by, '9999-12-31'), client);
CREATE INDEX client_line_by_lapse ON client_line (lapses_at, client, risks_at, worst) WHERE lapses_at IS NOT NULL;
CREATE INDEX client_line_by_sort ON client_line (sort, client);
CREATE INDEX client_line_by_act ON client_line (coalesce(act_by, '9999-12-31'), client);
CREATE INDEX client_line_by_since ON client_line (coalesce(since, '9999-12-31'), client);
CREATE INDEX client_line_by_touch ON client_line (touched_at, client);
CREATE INDEX client_line_by_owner ON client_line (owner, client);
CREATE TABLE line_count (
  half INTEGER NOT NULL,
  worst INTEGER NOT NULL,
  mover TEXT NOT NULL,
  act_by TEXT NOT NULL,
  risks_at TEXT NOT NULL,
  lapses_at TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (half, worst, mover, act_by, risks_at, lapses_at)
) STRICT, WITHOUT ROWID;
CREATE TABLE comment (
  id TEXT PRIMARY KEY,
  client TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  text TEXT NOT NULL,
  redacted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX comment_by_client ON comment (client, sequence);
CREATE TABLE mention (
  member TEXT NOT NULL,
  comment TEXT NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  PRIMARY KEY (member, comment)
) STRICT, WITHOUT ROWID;
CREATE TABLE mention_seen (member TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT;
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY,
  author TEXT NOT NULL,
  name TEXT NOT NULL,
  shared INTEGER NOT NULL,
  query TEXT NOT NULL,
  look TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE TABLE import (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  headings TEXT NOT NULL,
  mapping TEXT NOT NULL,
  counts TEXT NOT NULL,
  undone_at TEXT
) STRICT;
CREATE TABLE import_failure (
  import TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  row INTEGER NOT NULL,
  cells TEXT NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (import, row)
) STRICT, WITHOUT ROWID;
CREATE TABLE job (
  id TEXT PRIMARY KEY,
  act TEXT NOT NULL,
  author TEXT NOT NULL,
  via TEXT NOT NULL,
  started_at TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;
CREATE TABLE job_row (
  job TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  client TEXT NOT NULL,
  verdict TEXT NOT NULL,
  refusal TEXT,
  PRIMARY KEY (job, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  changed_by TEXT,
  changed_at TEXT
) STRICT;
INSERT INTO asking VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'cn_0002w3ahrz6dmv29gqy5ckt18f', '2026-11-04', '2026-11-05', 'email');
INSERT INTO change VALUES (1, 'ch_0001w3ahrz6dmv29gqy5ckt18f', 'pf_0003w3ahrz6dmv29gqy5ckt18f', 'profile-added', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-02T15:00:00.000Z', '2026-11-02T15:00:00.000Z', 1, NULL, NULL, '', '{"kind":"profile-added","id":"ch_0001w3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-02T15:00:00.000Z","catalogue":"2026.11.1","record":"pf_0003w3ahrz6dmv29gqy5ckt18f","profileKind":"organization","name":"Riverbend Credentialing LLC","ours":true}', '[{"path":[],"to":{"id":"pf_0003w3ahrz6dmv29gqy5ckt18f","kind":"organization","name":"Riverbend Credentialing LLC","npis":[],"ours":true,"roles":{},"connections":{},"invitations":{},"requests":{},"holders":{},"steps":{},"findings":{}}}]', '840dec6014b927e8861fc66efcccf430', '686aa4f3f750638b65f42c8838216b0db2ff003afa28f6137da1cdad5cbaa725', 'd1d7c4c7ff1f16cc6d070a8e2185be709c7ae31a59306f11960ff650a37537ca');
INSERT INTO change VALUES (2, 'ch_0002w3ahrz6dmv29gqy5ckt18f', 'pr_0001w3ahrz6dmv29gqy5ckt18f', 'person-added', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-02T15:00:00.000Z', '2026-11-02T15:00:00.000Z', 1, NULL, NULL, '', '{"kind":"person-added","id":"ch_0002w3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-02T15:00:00.000Z","catalogue":"2026.11.1","record":"pr_0001w3ahrz6dmv29gqy5ckt18f","name":"Dr Amara Lee","npi":"2000000002","email":"amara@example.com","account":"yes"}', '[{"path":[],"to":{"id":"pr_0001w3ahrz6dmv29gqy5ckt18f","name":"Dr Amara Lee","npi":"2000000002","email":"amara@example.com","account":"yes","steps":{},"findings":{}}}]', 'b04f938b562a6866c36b749709db11d2', '91773476ade1b723743e7a471ff78ef24cc1c681522d4e1e50a784c469abc54e', '70838561f926df5952dcf6586c122f9b0ba07723baaade8be0f1996878f5e7ba');
INSERT INTO change VALUES (3, 'ch_0003w3ahrz6dmv29gqy5ckt18f', 'pr_0002w3ahrz6dmv29gqy5ckt18f', 'person-added', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-02T15:00:00.000Z', '2026-11-02T15:00:00.000Z', 1, NULL, NULL, '', '{"kind":"person-added","id":"ch_0003w3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-02T15:00:00.000Z","catalogue":"2026.11.1","record":"pr_0002w3ahrz6dmv29gqy5ckt18f","name":"Tom Becker"}', '[{"path":[],"to":{"id":"pr_0002w3ahrz6dmv29gqy5ckt18f","name":"Tom Becker","steps":{},"findings":{}}}]', '075143c8179ea27fda9ed10af2dc762d', 'e92134a1ca0f259c591296332ab1708e990f432b2fa256e49022e6a96a425f56', '2ba96776fb805cdefbc025d81ef43024ffdf7131f323b974cecbd26da7b0dded');
INSERT INTO change VALUES (4, 'ch_0004w3ahrz6dmv29gqy5ckt18f', 'pf_0001w3ahrz6dmv29gqy5ckt18f', 'profile-added', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-02T15:00:00.000Z', '2026-11-02T15:00:00.000Z', 1, NULL, NULL, '', '{"kind":"profile-added","id":"ch_0004w3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-02T15:00:00.000Z","catalogue":"2026.11.1","record":"pf_0001w3ahrz6dmv29gqy5ckt18f","profileKind":"individual","name":"Dr Amara Lee","npis":["2000000002"],"person":"pr_0001w3ahrz6dmv29gqy5ckt18f"}', '[{"path":[],"to":{"id":"pf_0001w3ahrz6dmv29gqy5ckt18f","kind":"individual","name":"Dr Amara Lee","npis":["2000000002"],"person":"pr_0001w3ahrz6dmv29gqy5ckt18f","roles":{},"connections":{},"invitations":{},"requests":{},"holders":{},"steps":{},"findings":{}}}]', '47851dcaed5fc1cb717237654d106616', 'da238ec54b865772cab84976915251ae9faded3ed0a183c3b1b1b0aef42b0d3c', '15af8d6df9422b23485393e3970360720c33bac79e87af71c3bb009586ff2639');
INSERT INTO change VALUES (5, 'ch_0005w3ahrz6dmv29gqy5ckt18f', 'pf_0002w3ahrz6dmv29gqy5ckt18f', 'profile-added', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-02T15:00:00.000Z', '2026-11-02T15:00:00.000Z', 1, NULL, NULL, '', '{"kind":"profile-added","id":"ch_0005w3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-02T15:00:00.000Z","catalogue":"2026.11.1","record":"pf_0002w3ahrz6dmv29gqy5ckt18f","profileKind":"organization","name":"Green Clinic PC","einLast4":"1234","state":"MD"}', '[{"path":[],"to":{"id":"pf_0002w3ahrz6dmv29gqy5ckt18f","kind":"organization","name":"Green Clinic PC","npis":[],"einLast4":"1234","state":"MD","roles":{},"connections":{},"invitations":{},"requests":{},"holders":{},"steps":{},"findings":{}}}]', '8649d274936b06b858f57b7d0a60609a', '693092d12928106a35c7707ddf2e5a7deb8cdfcb83f7805d3ed82d2046b5c538', '1ada535f7c305756f6ee9d2b5b05f3915e33d82f0cce8aced5cdb23a5588d5c6');
INSERT INTO change VALUES (6, 'ch_0006w3ahrz6dmv29gqy5ckt18f', 'pf_0002w3ahrz6dmv29gqy5ckt18f', 'role-recorded', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-03T15:00:00.000Z', '2026-11-03T15:00:00.000Z', 2, NULL, NULL, '', '{"kind":"role-recorded","id":"ch_0006w3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-03T15:00:00.000Z","catalogue":"2026.11.1","record":"pf_0002w3ahrz6dmv29gqy5ckt18f","person":"pr_0001w3ahrz6dmv29gqy5ckt18f","role":"ao","status":"approved","how":"said","on":"2026-11-03"}', '[{"path":["roles","pr_0001w3ahrz6dmv29gqy5ckt18f"],"to":{"person":"pr_0001w3ahrz6dmv29gqy5ckt18f","role":"ao","status":"approved","how":"said","on":"2026-11-03","by":"mb_0001w3ahrz6dmv29gqy5ckt18f","at":"2026-11-03T15:00:00.000Z"}}]', '95cf099ef01d5c27ae732d86c4924f1c', 'e2fa5c2231ffa771fa3572c92b8fd00946daa6ccb298d219cb0b221fd6a79afc', '532702a4aa474340998ce7e311d06ab8898fc9a3be64e522dabb7234fa0c1fd7');
INSERT INTO change VALUES (7, 'ch_0007w3ahrz6dmv29gqy5ckt18f', 'cl_0001w3ahrz6dmv29gqy5ckt18f', 'client-added', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-03T15:00:00.000Z', '2026-11-03T15:00:00.000Z', 1, NULL, NULL, '', '{"kind":"client-added","id":"ch_0007w3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-03T15:00:00.000Z","catalogue":"2026.11.1","record":"cl_0001w3ahrz6dmv29gqy5ckt18f","name":"Green Clinic","organization":"pf_0002w3ahrz6dmv29gqy5ckt18f","owner":"mb_0001w3ahrz6dmv29gqy5ckt18f","tags":["group"],"contacts":{"pr_0001w3ahrz6dmv29gqy5ckt18f":{"is":"ao","writeTo":true}}}', '[{"path":[],"to":{"id":"cl_0001w3ahrz6dmv29gqy5ckt18f","name":"Green Clinic","organization":"pf_0002w3ahrz6dmv29gqy5ckt18f","notNeeded":{},"answers":{},"contacts":{"pr_0001w3ahrz6dmv29gqy5ckt18f":{"is":"ao","writeTo":true}},"owner":"mb_0001w3ahrz6dmv29gqy5ckt18f","tags":["group"],"steps":{},"findings":{}}}]', 'ad4aa6102695f85517a99272e775dfa7', 'a868d15cdb086d498a5ab54059fdc797f645fe17a8abde1be096cf73177ad10f', '34f036394c77ff084e27cc34ee852f020e33808ba130c5134369a67fb12b9490');
INSERT INTO change VALUES (8, 'ch_0008w3ahrz6dmv29gqy5ckt18f', 'cl_0002w3ahrz6dmv29gqy5ckt18f', 'client-added', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-03T15:00:00.000Z', '2026-11-03T15:00:00.000Z', 1, NULL, NULL, '', '{"kind":"client-added","id":"ch_0008w3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-03T15:00:00.000Z","catalogue":"2026.11.1","record":"cl_0002w3ahrz6dmv29gqy5ckt18f","name":"Dr Lee at Green Clinic","individual":"pf_0001w3ahrz6dmv29gqy5ckt18f","organization":"pf_0002w3ahrz6dmv29gqy5ckt18f","note":"Núñez asked."}', '[{"path":[],"to":{"id":"cl_0002w3ahrz6dmv29gqy5ckt18f","name":"Dr Lee at Green Clinic","individual":"pf_0001w3ahrz6dmv29gqy5ckt18f","organization":"pf_0002w3ahrz6dmv29gqy5ckt18f","notNeeded":{},"answers":{},"contacts":{},"tags":[],"note":"Núñez asked.","steps":{},"findings":{}}}]', 'd61de94359ddd688de0bacae320cfcbf', '8466d8ed995bf40a8fc86dd650b584fe56e9b4cd241f9fdfcb21b2a76c4814bb', 'b0406cc6b400e48cfabb0db55727a5363900cf56a13137eebbaa2b97be285607');
INSERT INTO change VALUES (9, 'ch_0009w3ahrz6dmv29gqy5ckt18f', 'pf_0002w3ahrz6dmv29gqy5ckt18f', 'connections-requested', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-04T15:00:00.000Z', '2026-11-04T15:00:00.000Z', 3, NULL, NULL, '', '{"kind":"connections-requested","id":"ch_0009w3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-04T15:00:00.000Z","catalogue":"2026.11.1","record":"pf_0002w3ahrz6dmv29gqy5ckt18f","firm":"pf_0003w3ahrz6dmv29gqy5ckt18f","direction":"we-ask","on":"2026-11-04","requests":[{"connection":"cn_0001w3ahrz6dmv29gqy5ckt18f","system":"PECOS","trackingId":"T1"},{"connection":"cn_0002w3ahrz6dmv29gqy5ckt18f","system":"NPPES","trackingId":"T2"}]}', '[{"path":["connections","cn_0001w3ahrz6dmv29gqy5ckt18f"],"to":{"id":"cn_0001w3ahrz6dmv29gqy5ckt18f","system":"PECOS","firm":"pf_0003w3ahrz6dmv29gqy5ckt18f","direction":"we-ask","requestedOn":"2026-11-04","at":"2026-11-04T15:00:00.000Z","trackingId":"T1"}},{"path":["connections","cn_0002w3ahrz6dmv29gqy5ckt18f"],"to":{"id":"cn_0002w3ahrz6dmv29gqy5ckt18f","system":"NPPES","firm":"pf_0003w3ahrz6dmv29gqy5ckt18f","direction":"we-ask","requestedOn":"2026-11-04","at":"2026-11-04T15:00:00.000Z","trackingId":"T2"}}]', 'ffe06247f7664d436edd50bee9be7d57', '1a3086f71a9ec0026000c79f781e6d7a76e96f2091715a36f66ab41dc2be4dbb', '2f3c5df56d96ad31b4d68b2e39780fb038b8abc03a8236daa7e4de81cf5441d6');
INSERT INTO change VALUES (10, 'ch_000aw3ahrz6dmv29gqy5ckt18f', 'pf_0002w3ahrz6dmv29gqy5ckt18f', 'client-told', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-05T15:00:00.000Z', '2026-11-05T15:00:00.000Z', 4, NULL, NULL, '', '{"kind":"client-told","id":"ch_000aw3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-05T15:00:00.000Z","catalogue":"2026.11.1","record":"pf_0002w3ahrz6dmv29gqy5ckt18f","connections":["cn_0001w3ahrz6dmv29gqy5ckt18f","cn_0002w3ahrz6dmv29gqy5ckt18f"],"channel":"email","on":"2026-11-05"}', '[{"path":["connections","cn_0001w3ahrz6dmv29gqy5ckt18f","told"],"to":{"on":"2026-11-05","channel":"email","by":"mb_0001w3ahrz6dmv29gqy5ckt18f","at":"2026-11-05T15:00:00.000Z"}},{"path":["connections","cn_0002w3ahrz6dmv29gqy5ckt18f","told"],"to":{"on":"2026-11-05","channel":"email","by":"mb_0001w3ahrz6dmv29gqy5ckt18f","at":"2026-11-05T15:00:00.000Z"}}]', 'b1cae4b6fdd48bace4f673dad0a12bca', '88915ed7664b77b1e6854209f6bf213881883ab134006cc7fb7013ac630d208b', '66000c381da3eb6bef5accd0197de46027e5dec8b555d9acedb994bd311296aa');
INSERT INTO change VALUES (11, 'ch_000bw3ahrz6dmv29gqy5ckt18f', 'pf_0002w3ahrz6dmv29gqy5ckt18f', 'connections-answered', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-10T15:00:00.000Z', '2026-11-10T15:00:00.000Z', 5, NULL, NULL, '', '{"kind":"connections-answered","id":"ch_000bw3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-10T15:00:00.000Z","catalogue":"2026.11.1","record":"pf_0002w3ahrz6dmv29gqy5ckt18f","answers":[{"connection":"cn_0001w3ahrz6dmv29gqy5ckt18f","is":"approved"}],"how":"seen","on":"2026-11-10"}', '[{"path":["connections","cn_0001w3ahrz6dmv29gqy5ckt18f","answer"],"to":{"is":"approved","how":"seen","on":"2026-11-10","by":"mb_0001w3ahrz6dmv29gqy5ckt18f","at":"2026-11-10T15:00:00.000Z"}}]', '28cd6ba3c2c548a2d09c76b0e70686a4', '8346902e679b1d994b2b7c3ef6c5a8139fe55b614e88e7687b5e7247589d7968', '8020963e8f65c29d02a1bf6c6e23237bb4f21f985f9aa959787b4363189d69cb');
INSERT INTO change VALUES (12, 'ch_000cw3ahrz6dmv29gqy5ckt18f', 'pr_0002w3ahrz6dmv29gqy5ckt18f', 'step-blocked', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-11T15:00:00.000Z', '2026-11-11T15:00:00.000Z', 2, NULL, NULL, '', '{"kind":"step-blocked","id":"ch_000cw3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-11T15:00:00.000Z","catalogue":"2026.11.1","record":"pr_0002w3ahrz6dmv29gqy5ckt18f","step":"mfa-enter-code","reason":"mfa-on-lost-phone","since":"2026-11-11"}', '[{"path":["steps","mfa-enter-code"],"to":{"state":"blocked","reason":"mfa-on-lost-phone","since":"2026-11-11","by":"mb_0001w3ahrz6dmv29gqy5ckt18f","at":"2026-11-11T15:00:00.000Z"}}]', '87cbcf2acac1fa6bc765a44b5b20663e', 'feada01587f8814aa769af1ffe85f583bc31950498a6adbec6d13dd26b886a5e', '873b00651fcfaa1dee100582fd60ba90f5116b20a4c5666448e5b248d6c55b5e');
INSERT INTO change VALUES (13, 'ch_000dw3ahrz6dmv29gqy5ckt18f', 'cl_0002w3ahrz6dmv29gqy5ckt18f', 'client-edited', 'mb_0001w3ahrz6dmv29gqy5ckt18f', 'dashboard', '2026-11-12T15:00:00.000Z', '2026-11-12T15:00:00.000Z', 2, NULL, NULL, '', '{"kind":"client-edited","id":"ch_000dw3ahrz6dmv29gqy5ckt18f","base":0,"at":"2026-11-12T15:00:00.000Z","catalogue":"2026.11.1","record":"cl_0002w3ahrz6dmv29gqy5ckt18f","note":"Asked again."}', '[{"path":["note"],"from":"Núñez asked.","to":"Asked again."}]', '46e4627a82eae95c97368656ef05e851', 'c29cb3cbf0a6299e1ef4ddf6482dc9acb7d25b399d06c32a29332bdba1c4c28d', '4c651441cd11802a64fd3798dd933c1751414c52d51d2448abb669b84b7df0e6');
INSERT INTO client_line VALUES ('cl_0001w3ahrz6dmv29gqy5ckt18f', 'green clinic', 'mb_0001w3ahrz6dmv29gqy5ckt18f', '["group"]', NULL, NULL, '2026-11-03T15:00:00.000Z', '2026-11-10T15:00:00.000Z', 2, 1, 4, '2026-11-25T05:00:00.000Z', '2026-12-05T05:00:00.000Z', '2026-12-03', '1|1|03|2026-12-03', '2026-11-05', NULL, 0);
INSERT INTO client_line VALUES ('cl_0002w3ahrz6dmv29gqy5ckt18f', 'dr lee at green clinic', NULL, '[]', NULL, NULL, '2026-11-03T15:00:00.000Z', '2026-11-12T15:00:00.000Z', 4, 1, 4, '2026-11-25T05:00:00.000Z', '2026-12-05T05:00:00.000Z', '2026-12-03', '1|1|03|2026-12-03', '2026-11-05', NULL, 0);
INSERT INTO client_person VALUES ('cl_0001w3ahrz6dmv29gqy5ckt18f', 'pr_0001w3ahrz6dmv29gqy5ckt18f', 'pr_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO client_profile VALUES ('cl_0001w3ahrz6dmv29gqy5ckt18f', 'organization', 'pf_0002w3ahrz6dmv29gqy5ckt18f', 'pf_0002w3ahrz6dmv29gqy5ckt18f', '', 1, 1);
INSERT INTO client_profile VALUES ('cl_0002w3ahrz6dmv29gqy5ckt18f', 'individual', 'pf_0001w3ahrz6dmv29gqy5ckt18f', 'pf_0001w3ahrz6dmv29gqy5ckt18f', '', 1, 1);
INSERT INTO client_profile VALUES ('cl_0002w3ahrz6dmv29gqy5ckt18f', 'organization', 'pf_0002w3ahrz6dmv29gqy5ckt18f', 'pf_0002w3ahrz6dmv29gqy5ckt18f', '', 1, 1);
INSERT INTO line_count VALUES (1, 4, '1', '2026-12-03', '2026-11-25T05:00:00.000Z', '2026-12-05T05:00:00.000Z', 2);
INSERT INTO named VALUES ('cl_0001w3ahrz6dmv29gqy5ckt18f', 'client', 'Green Clinic', 'green clinic', NULL, NULL, NULL, 0, 'cl_0001w3ahrz6dmv29gqy5ckt18f', 0, 0);
INSERT INTO named VALUES ('cl_0002w3ahrz6dmv29gqy5ckt18f', 'client', 'Dr Lee at Green Clinic', 'dr lee at green clinic', NULL, NULL, NULL, 0, 'cl_0002w3ahrz6dmv29gqy5ckt18f', 0, 0);
INSERT INTO named VALUES ('pf_0001w3ahrz6dmv29gqy5ckt18f', 'individual', 'Dr Amara Lee', 'dr amara lee', '2000000002', NULL, NULL, 0, 'pf_0001w3ahrz6dmv29gqy5ckt18f', 0, 0);
INSERT INTO named VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'organization', 'Green Clinic PC', 'green clinic pc', NULL, NULL, NULL, 0, 'pf_0002w3ahrz6dmv29gqy5ckt18f', 0, 0);
INSERT INTO named VALUES ('pf_0003w3ahrz6dmv29gqy5ckt18f', 'organization', 'Riverbend Credentialing LLC', 'riverbend credentialing llc', NULL, NULL, NULL, 1, 'pf_0003w3ahrz6dmv29gqy5ckt18f', 0, 0);
INSERT INTO named VALUES ('pr_0001w3ahrz6dmv29gqy5ckt18f', 'person', 'Dr Amara Lee', 'dr amara lee', '2000000002', 'amara@example.com', NULL, 0, 'pr_0001w3ahrz6dmv29gqy5ckt18f', 0, 0);
INSERT INTO named VALUES ('pr_0002w3ahrz6dmv29gqy5ckt18f', 'person', 'Tom Becker', 'tom becker', NULL, NULL, NULL, 0, 'pr_0002w3ahrz6dmv29gqy5ckt18f', 0, 0);
INSERT INTO open_clock VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'cn_0002w3ahrz6dmv29gqy5ckt18f', 'connection-request', 'NPPES', '2026-11-04', '2026-12-04', '2026-12-03', '2026-11-25T05:00:00.000Z', '2026-12-05T05:00:00.000Z', 0, NULL);
INSERT INTO open_clock VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'pf_0002w3ahrz6dmv29gqy5ckt18f', 'access-review', NULL, '2026-11-10', '2027-02-08', '2027-02-07', '2027-01-30T05:00:00.000Z', '2027-02-09T05:00:00.000Z', 0, NULL);
INSERT INTO part VALUES ('pf_0001w3ahrz6dmv29gqy5ckt18f', 'NPPES', '', 2, NULL, NULL, NULL, NULL, '2|0|10|9999-12-31', NULL);
INSERT INTO part VALUES ('pf_0001w3ahrz6dmv29gqy5ckt18f', 'PECOS', '', 2, NULL, NULL, NULL, NULL, '2|0|10|9999-12-31', NULL);
INSERT INTO part VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'NPPES', '', 4, '2026-11-05', '2026-11-25T05:00:00.000Z', '2026-12-05T05:00:00.000Z', '2026-12-04', '1|1|03|2026-12-03', '2026-12-03');
INSERT INTO part VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'PECOS', '', 1, '2026-11-10', NULL, NULL, NULL, NULL, NULL);
INSERT INTO part VALUES ('pf_0003w3ahrz6dmv29gqy5ckt18f', 'NPPES', '', 2, NULL, NULL, NULL, NULL, '2|0|10|9999-12-31', NULL);
INSERT INTO part VALUES ('pf_0003w3ahrz6dmv29gqy5ckt18f', 'PECOS', '', 2, NULL, NULL, NULL, NULL, '2|0|10|9999-12-31', NULL);
INSERT INTO part VALUES ('pr_0002w3ahrz6dmv29gqy5ckt18f', '', '', 7, '2026-11-11', NULL, NULL, NULL, '0|1|00|9999-12-31', NULL);
INSERT INTO profile_person VALUES ('pf_0001w3ahrz6dmv29gqy5ckt18f', 'pr_0001w3ahrz6dmv29gqy5ckt18f', 'pr_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO profile_person VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'pr_0001w3ahrz6dmv29gqy5ckt18f', 'pr_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO record VALUES ('pf_0003w3ahrz6dmv29gqy5ckt18f', 'profile', 1, 1, 1, '2026-11-02T15:00:00.000Z', '{"id":"pf_0003w3ahrz6dmv29gqy5ckt18f","kind":"organization","name":"Riverbend Credentialing LLC","npis":[],"ours":true,"roles":{},"connections":{},"invitations":{},"requests":{},"holders":{},"steps":{},"findings":{}}');
INSERT INTO record VALUES ('pr_0001w3ahrz6dmv29gqy5ckt18f', 'person', 1, 1, 2, '2026-11-02T15:00:00.000Z', '{"id":"pr_0001w3ahrz6dmv29gqy5ckt18f","name":"Dr Amara Lee","npi":"2000000002","email":"amara@example.com","account":"yes","steps":{},"findings":{}}');
INSERT INTO record VALUES ('pr_0002w3ahrz6dmv29gqy5ckt18f', 'person', 2, 1, 12, '2026-11-11T15:00:00.000Z', '{"id":"pr_0002w3ahrz6dmv29gqy5ckt18f","name":"Tom Becker","steps":{"mfa-enter-code":{"state":"blocked","reason":"mfa-on-lost-phone","since":"2026-11-11","by":"mb_0001w3ahrz6dmv29gqy5ckt18f","at":"2026-11-11T15:00:00.000Z"}},"findings":{}}');
INSERT INTO record VALUES ('pf_0001w3ahrz6dmv29gqy5ckt18f', 'profile', 1, 1, 4, '2026-11-02T15:00:00.000Z', '{"id":"pf_0001w3ahrz6dmv29gqy5ckt18f","kind":"individual","name":"Dr Amara Lee","npis":["2000000002"],"person":"pr_0001w3ahrz6dmv29gqy5ckt18f","roles":{},"connections":{},"invitations":{},"requests":{},"holders":{},"steps":{},"findings":{}}');
INSERT INTO record VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'profile', 5, 1, 11, '2026-11-10T15:00:00.000Z', '{"id":"pf_0002w3ahrz6dmv29gqy5ckt18f","kind":"organization","name":"Green Clinic PC","npis":[],"einLast4":"1234","state":"MD","roles":{"pr_0001w3ahrz6dmv29gqy5ckt18f":{"person":"pr_0001w3ahrz6dmv29gqy5ckt18f","role":"ao","status":"approved","how":"said","on":"2026-11-03","by":"mb_0001w3ahrz6dmv29gqy5ckt18f","at":"2026-11-03T15:00:00.000Z"}},"connections":{"cn_0001w3ahrz6dmv29gqy5ckt18f":{"id":"cn_0001w3ahrz6dmv29gqy5ckt18f","system":"PECOS","firm":"pf_0003w3ahrz6dmv29gqy5ckt18f","direction":"we-ask","requestedOn":"2026-11-04","at":"2026-11-04T15:00:00.000Z","trackingId":"T1","told":{"on":"2026-11-05","channel":"email","by":"mb_0001w3ahrz6dmv29gqy5ckt18f","at":"2026-11-05T15:00:00.000Z"},"answer":{"is":"approved","how":"seen","on":"2026-11-10","by":"mb_0001w3ahrz6dmv29gqy5ckt18f","at":"2026-11-10T15:00:00.000Z"}},"cn_0002w3ahrz6dmv29gqy5ckt18f":{"id":"cn_0002w3ahrz6dmv29gqy5ckt18f","system":"NPPES","firm":"pf_0003w3ahrz6dmv29gqy5ckt18f","direction":"we-ask","requestedOn":"2026-11-04","at":"2026-11-04T15:00:00.000Z","trackingId":"T2","told":{"on":"2026-11-05","channel":"email","by":"mb_0001w3ahrz6dmv29gqy5ckt18f","at":"2026-11-05T15:00:00.000Z"}}},"invitations":{},"requests":{},"holders":{},"steps":{},"findings":{}}');
INSERT INTO record VALUES ('cl_0001w3ahrz6dmv29gqy5ckt18f', 'client', 1, 1, 7, '2026-11-03T15:00:00.000Z', '{"id":"cl_0001w3ahrz6dmv29gqy5ckt18f","name":"Green Clinic","organization":"pf_0002w3ahrz6dmv29gqy5ckt18f","notNeeded":{},"answers":{},"contacts":{"pr_0001w3ahrz6dmv29gqy5ckt18f":{"is":"ao","writeTo":true}},"owner":"mb_0001w3ahrz6dmv29gqy5ckt18f","tags":["group"],"steps":{},"findings":{}}');
INSERT INTO record VALUES ('cl_0002w3ahrz6dmv29gqy5ckt18f', 'client', 2, 1, 13, '2026-11-12T15:00:00.000Z', '{"id":"cl_0002w3ahrz6dmv29gqy5ckt18f","name":"Dr Lee at Green Clinic","individual":"pf_0001w3ahrz6dmv29gqy5ckt18f","organization":"pf_0002w3ahrz6dmv29gqy5ckt18f","notNeeded":{},"answers":{},"contacts":{},"tags":[],"note":"Asked again.","steps":{},"findings":{}}');
INSERT INTO span VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'cn_0001w3ahrz6dmv29gqy5ckt18f', 'asked-approved', '2026-11-04', '2026-11-10');
INSERT INTO span VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'cn_0001w3ahrz6dmv29gqy5ckt18f', 'asked-told', '2026-11-04', '2026-11-05');
INSERT INTO span VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'cn_0001w3ahrz6dmv29gqy5ckt18f', 'told-approved', '2026-11-05', '2026-11-10');
INSERT INTO span VALUES ('pf_0002w3ahrz6dmv29gqy5ckt18f', 'cn_0002w3ahrz6dmv29gqy5ckt18f', 'asked-told', '2026-11-04', '2026-11-05');
INSERT INTO word VALUES ('clinic', 'cl_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('green', 'cl_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('at', 'cl_0002w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('clinic', 'cl_0002w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('dr', 'cl_0002w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('green', 'cl_0002w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('lee', 'cl_0002w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('2000000002', 'pf_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('amara', 'pf_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('dr', 'pf_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('lee', 'pf_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('clinic', 'pf_0002w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('green', 'pf_0002w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('pc', 'pf_0002w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('t1', 'pf_0002w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('t2', 'pf_0002w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('credentialing', 'pf_0003w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('llc', 'pf_0003w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('riverbend', 'pf_0003w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('2000000002', 'pr_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('amara', 'pr_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('amara@example', 'pr_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('amara@example.com', 'pr_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('com', 'pr_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('dr', 'pr_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('lee', 'pr_0001w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('becker', 'pr_0002w3ahrz6dmv29gqy5ckt18f');
INSERT INTO word VALUES ('tom', 'pr_0002w3ahrz6dmv29gqy5ckt18f');
PRAGMA user_version = 1;
