/** Mail the service has sent or would have sent, the calendar feed, the digest's dry run, and notices to a member. */
import * as z from 'zod/mini';

export const mailKinds = ['invitation', 'digest', 'reminder'] as const;
export type MailKind = (typeof mailKinds)[number];
export const mailShape = z.object({
  id: z.string(),
  kind: z.enum(mailKinds),
  to: z.string(),
  subject: z.string(),
  /** Null once it was sent: the words are not kept longer than they are needed. */
  body: z.nullable(z.string()),
  at: z.string(),
  /** `kept`: no SMTP server is set, so nobody received it. */
  state: z.enum(['kept', 'waiting', 'sent', 'failed']),
  attempts: z.number(),
  why: z.nullable(z.string()),
});
export const outboxReply = z.object({ mail: z.boolean(), mails: z.array(mailShape) });

/** What would be sent now, to whom, and why; nothing is sent or remembered. */
export const dryRunReply = z.object({
  mail: z.boolean(),
  mails: z.array(
    z.object({
      kind: z.enum(mailKinds),
      to: z.string(),
      subject: z.string(),
      body: z.string(),
      because: z.string(),
    }),
  ),
});

/** `path` of the feed holds its secret and is shown once. */
export const feedBody = z.object({ names: z.boolean(), mine: z.boolean() });
export const feedReply = z.object({ id: z.string(), path: z.string() });
export const feedShape = z.object({
  id: z.string(),
  names: z.boolean(),
  mine: z.boolean(),
  createdAt: z.string(),
  readAt: z.nullable(z.string()),
});
export const feedsReply = z.object({ feeds: z.array(feedShape) });

export const noticeKinds = ['handed-over', 'client-said', 'hook-off'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
/** Mentions stand with the comments (talk.ts). `by`: a member, or `link` for the holder of a client link. */
export const noticeShape = z.object({
  id: z.string(),
  kind: z.enum(noticeKinds),
  client: z.nullable(z.string()),
  by: z.string(),
  at: z.string(),
  read: z.boolean(),
});
export const noticesReply = z.object({ unread: z.number(), notices: z.array(noticeShape) });
export const noticesReadBody = z.object({ ids: z.array(z.string()).check(z.maxLength(200)) });
