/** A real SMTP server on this machine that keeps what it is sent. For tests only. */
import { SMTPServer } from 'smtp-server';

type Mail = { readonly to: string[]; readonly text: string };
export type MailServer = {
  /** Settings of a service that sends by it. */
  readonly env: Readonly<Record<string, string>>;
  readonly mails: Mail[];
  readonly refuse: (on: boolean) => void;
  readonly close: () => Promise<void>;
};

/** Quoted-printable, as far as our own mail needs it. */
const plain = (text: string) => text.replaceAll('\r\n ', ' ').replaceAll('=\r\n', '').replaceAll('=3D', '=');

/** What opens the accounts of a test's people is not what the test is about. */
const opensAccount = /^Subject: Your account for Clearway/m;

export async function startMailServer(): Promise<MailServer> {
  const mails: Mail[] = [];
  let refusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => {
        text += part.toString();
      });
      stream.on('end', () => {
        if (refusing) return done(new Error('Not now.'));
        if (!opensAccount.test(text))
          mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: plain(text) });
        return done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = server.server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  return {
    env: {
      CLEARWAY_SMTP_URL: `smtp://127.0.0.1:${port}`,
      CLEARWAY_MAIL_FROM: 'Clearway <clearway@example.com>',
    },
    mails,
    refuse: (on) => {
      refusing = on;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
