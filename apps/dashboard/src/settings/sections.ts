/** The sections of the settings: what the side list shows and the search goes through. One file a section. */

import type { Action } from '@clearway/domain/permission';
import { type Component, defineAsyncComponent } from 'vue';

export type Section = {
  readonly id: string;
  readonly label: string;
  readonly group: 'You' | 'Team' | 'Work' | 'Connections' | 'Records';
  /** Words one may search by, beside the label. */
  readonly words: string;
  /** The section is shown to those who may do this; left out: to everybody. */
  readonly needs?: Action;
  readonly part: Component;
};

export const sections: readonly Section[] = [
  {
    id: 'account',
    label: 'Your sign-in',
    group: 'You',
    words: 'name password second factor authenticator totp mfa passkey backup codes sessions devices',
    part: defineAsyncComponent(() => import('./AccountSection.vue')),
  },
  {
    id: 'calendar',
    label: 'Calendar feed',
    group: 'You',
    words: 'ical ics subscribe dates act by',
    part: defineAsyncComponent(() => import('./CalendarSection.vue')),
  },
  {
    id: 'team',
    label: 'Team',
    group: 'Team',
    words: 'name time zone second factor required',
    part: defineAsyncComponent(() => import('./TeamSection.vue')),
  },
  {
    id: 'members',
    label: 'Members',
    group: 'Team',
    words: 'permissions owner lead credentialer viewer invite invitation remove leave hand over',
    part: defineAsyncComponent(() => import('./MembersSection.vue')),
  },
  {
    id: 'sso',
    label: 'Single sign-on',
    group: 'Team',
    words: 'openid connect identity provider sso oidc domain',
    needs: 'edit-team',
    part: defineAsyncComponent(() => import('./SsoSection.vue')),
  },
  {
    id: 'clocks',
    label: 'Clocks and sources',
    group: 'Work',
    words: 'length override days hours facts sources checked',
    part: defineAsyncComponent(() => import('./ClocksSection.vue')),
  },
  {
    id: 'reminders',
    label: 'Reminders and digest',
    group: 'Work',
    words: 'nudge days business holidays e-mail digest dry run',
    part: defineAsyncComponent(() => import('./RemindersSection.vue')),
  },
  {
    id: 'outbox',
    label: 'Mail outbox',
    group: 'Work',
    words: 'sent waiting failed kept smtp',
    needs: 'edit-team',
    part: defineAsyncComponent(() => import('./OutboxSection.vue')),
  },
  {
    id: 'keys',
    label: 'API keys',
    group: 'Connections',
    words: 'token scope read write import export program',
    needs: 'manage-keys',
    part: defineAsyncComponent(() => import('./KeysSection.vue')),
  },
  {
    id: 'hooks',
    label: 'Webhooks',
    group: 'Connections',
    words: 'events deliveries replay signature secret',
    needs: 'manage-keys',
    part: defineAsyncComponent(() => import('./HooksSection.vue')),
  },
  {
    id: 'export',
    label: 'Export',
    group: 'Records',
    words: 'csv json everything backup download',
    needs: 'export',
    part: defineAsyncComponent(() => import('./ExportSection.vue')),
  },
  {
    id: 'audit',
    label: 'Audit log',
    group: 'Records',
    words: 'history changes who when chain',
    part: defineAsyncComponent(() => import('./AuditSection.vue')),
  },
  {
    id: 'retention',
    label: 'Redact and erase',
    group: 'Records',
    words: 'retention delete remove secret text client person team',
    needs: 'redact',
    part: defineAsyncComponent(() => import('./RetentionSection.vue')),
  },
];

/** Sections whose label or words hold every word typed. */
export function sectionsLike(typed: string, all: readonly Section[]): readonly Section[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ label, words: own }) =>
    words.every((word) => `${label} ${own}`.toLowerCase().includes(word)),
  );
}
