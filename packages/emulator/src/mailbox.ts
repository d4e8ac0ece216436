import type { ProviderName } from "./service/provider.js";

/** What names a mail at each provider. */
export interface MailIds {
  readonly azure: { readonly operationId: string };
  /** Each recipient gets an Email of their own. */
  readonly twilio: { readonly operationId: string; readonly emailId: string };
  readonly tencent: { readonly messageId: string };
  readonly ncp: { readonly requestId: string; readonly mailId: string };
}

/** A mail that a service took, whatever it answered. */
export type TakenMail<Name extends ProviderName = ProviderName> = MailIds[Name] & {
  readonly recipients: readonly string[];
  readonly subject: string;
  /** When the service took it; for a mailing of Tencent that is planned, when it is to be sent. */
  readonly sentAt: Date;
};

/** The mails that each service took, in the order in which it did. */
export type Mailboxes = { readonly [Name in ProviderName]: () => readonly TakenMail<Name>[] };
