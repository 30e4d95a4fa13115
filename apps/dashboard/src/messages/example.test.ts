import { lengths } from '@clearway/catalog/clocks';
import { allMessages } from '@clearway/catalog/messages';
import { languages } from '@clearway/catalog/messages/shape';
import { today } from '@clearway/domain/testing';
import { describe, expect, it } from 'vitest';
import { exampleAsked, openLetter, unknownSlots } from './example.ts';
import { letterFrom } from './letter.ts';

const all = allMessages.flatMap(([kind]) => languages.map((language) => [kind, language] as const));

describe('messages to preview and to change', () => {
  it('never leave a slot open in an example', () => {
    for (const [kind, language] of all)
      for (const way of ['email', 'text', 'phone'] as const) {
        const { subject, body } = letterFrom(
          exampleAsked(kind, language, 'Maya Cole', today),
          way,
          lengths,
          [],
        );
        expect([kind, language, way, `${subject}${body}`.match(/[{}[\]]/)]).toEqual([
          kind,
          language,
          way,
          null,
        ]);
      }
  });

  it('hold only slots that can be filled when they are opened for own words', () => {
    for (const [kind, language] of all) {
      const { subject, body } = openLetter(kind, language, lengths);
      expect([kind, language, unknownSlots(`${subject} ${body}`)]).toEqual([kind, language, []]);
    }
  });

  it('take the team’s own words for an e-mail in that language alone', () => {
    const own = [
      {
        message: 'approve-request',
        language: 'en' as const,
        subject: 'For {client}',
        body: 'Hello {greeting}, by {actBy}.[ {nobody}]',
      },
    ];
    const asked = exampleAsked('approve-request', 'en', 'Maya Cole', today);
    expect(letterFrom(asked, 'email', lengths, own)).toEqual({
      subject: 'For Osei Family Medicine LLC',
      body: 'Hello Amara Osei, by Sunday, December 13.',
    });
    expect(
      letterFrom(exampleAsked('approve-request', 'es', 'Maya Cole', today), 'email', lengths, own).subject,
    ).not.toContain('For');
    expect(letterFrom(asked, 'text', lengths, own).body).not.toContain('by Sunday, December 13.[');
  });
});
