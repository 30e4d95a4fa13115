/** The part of `oidc-provider` that the test uses; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  type Context = { oidc: { provider: Provider; session?: { accountId?: string } } };
  export type Configuration = Readonly<Record<string, unknown>> & {
    readonly findAccount: (
      ctx: Context,
      sub: string,
    ) => Promise<{ accountId: string; claims: () => Promise<object> }>;
    readonly interactions: { readonly url: (ctx: Context, interaction: { uid: string }) => string };
    readonly loadExistingGrant: (ctx: Context) => Promise<Grant>;
  };
  export default class Provider {
    constructor(issuer: string, configuration: Configuration);
    readonly Grant: new (of: {
      clientId: string;
      accountId: string;
    }) => Grant;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: object,
      options: object,
    ): Promise<void>;
  }
}
