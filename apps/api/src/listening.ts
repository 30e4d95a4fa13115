/** Why the service cannot listen, in words that say what to do. */

type Place = { readonly host: string; readonly port: number };

function reasonOf(trouble: unknown): string | null {
  return trouble instanceof Error && 'code' in trouble ? String(trouble.code) : null;
}

/** The sentence for the terminal when the port cannot be had; whatever else went wrong keeps its own words. */
export function whyNotListening(trouble: unknown, { host, port }: Place): unknown {
  switch (reasonOf(trouble)) {
    case 'EADDRINUSE':
      return `Something else listens on ${host}:${port} already. Stop it, or set PORT to another, such as ${port === 8787 ? 8788 : 8787}.`;
    case 'EACCES':
      return `Port ${port} is not for this user to open. Choose one from 1024 up, and let a reverse proxy have ${port}.`;
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${host}. Correct CLEARWAY_HOST, or leave it out to listen on 127.0.0.1.`;
    default:
      return trouble;
  }
}
