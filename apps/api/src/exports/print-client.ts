/** One client on paper: where it stands, its squares, people, connections and steps. It names no other client. */
import { checklists } from '@clearway/catalog/checklists';
import { explanationWords } from '@clearway/catalog/sentences/explain';
import { officialWords, roleStatusWords, roleWords } from '@clearway/catalog/sentences/names';
import { stateWords, stepStateWords } from '@clearway/catalog/sentences/states';
import type { View } from '@clearway/domain/client';
import type { Clocks } from '@clearway/domain/clock';
import { dayOf } from '@clearway/domain/day';
import { explain } from '@clearway/domain/explain';
import type { Profile } from '@clearway/domain/profile';
import { readiness } from '@clearway/domain/readiness';
import { stepLines } from '@clearway/domain/step-standing';
import { checklistsFor } from '@clearway/domain/steps';
import { html } from 'hono/html';

export type Printing = {
  readonly view: View;
  readonly clocks: Clocks;
  readonly now: string;
  readonly name: (id: string) => string;
};

/** The whole page. */
export function printClient(printing: Printing) {
  const { view, clocks, now, name } = printing;
  const today = dayOf(now);
  const { state, squares } = readiness(view, clocks, now);
  const why = explanationWords(explain(view, { clocks, now, checklists }), today, name);
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${view.client.name}: access on ${today}</title>
    <link rel="stylesheet" href="/client-page/page.css">
  </head>
  <body>
    <h1>${view.client.name}</h1>
    <p><strong>${stateWords[state].label}</strong> on ${today}</p>
    <p>${why}</p>
    <h2>Access</h2>
    <table>
      <thead><tr><th scope="col">Of</th><th scope="col">State</th></tr></thead>
      <tbody>${squares.map((square) => html`<tr><th scope="row">${square.key.replace('.', ', ')}</th><td>${stateWords[square.state].label}</td></tr>`)}</tbody>
    </table>
    ${[view.individual, view.organization].map((profile) => (profile ? profileSection(profile, name) : ''))}
    <h2>Steps</h2>
    ${stepSections(view)}
    <p>Printed by Clearway. Not a page of CMS.</p>
  </body>
</html>`;
}

function profileSection(profile: Profile, name: (id: string) => string) {
  const roles = Object.values(profile.roles);
  const connections = Object.values(profile.connections);
  return html`<h2>${profile.name}</h2>
    <p>NPI ${profile.npis.join(', ') || 'not known'}</p>
    <ul>${roles.map((role) => html`<li>${name(role.person)}: ${roleWords[role.role]}, ${roleStatusWords[role.status]}; on the 855: ${officialWords[role.official ?? 'unknown']}</li>`)}</ul>
    <table>
      <thead><tr><th scope="col">System</th><th scope="col">Tracking ID</th><th scope="col">Requested</th><th scope="col">Told</th><th scope="col">Answer</th></tr></thead>
      <tbody>${connections.map(
        (one) =>
          html`<tr><td>${one.system}</td><td>${one.trackingId ?? ''}</td><td>${one.requestedOn ?? ''}</td><td>${one.told?.on ?? ''}</td><td>${one.answer ? `${one.answer.is} ${one.answer.on} (${one.answer.how})` : ''}</td></tr>`,
      )}</tbody>
    </table>`;
}

function stepSections(view: View) {
  return checklistsFor(view, checklists).map((assigned) => {
    const lines = stepLines(view, assigned);
    return html`<h3>${assigned.checklist.title}: ${assigned.name}</h3>
      <ol>${lines.map(({ step, standing }) => html`<li>${step.title}: ${stepStateWords[standing.state].label}${standing.on ? ` ${standing.on}` : ''}</li>`)}</ol>`;
  });
}
