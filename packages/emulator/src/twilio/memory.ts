import { randomText } from "../stories/random-text.js";
import type { Story } from "../stories/story.js";
import { type EmailState, processedAt, storyOf } from "./stories.js";

interface Party {
  readonly address: string;
  readonly name?: string;
}

/** A recipient by address or by Profile. */
interface WantedRecipient extends Partial<Party> {
  readonly profileId?: string;
}

/** The part of the request that decides what becomes of it and what is told of it. */
export interface SendEmailsRequest {
  readonly from: Party;
  readonly to: readonly WantedRecipient[];
  readonly content: {
    readonly subject: string;
    readonly html: string;
    readonly text?: string;
    readonly attachments?: readonly unknown[];
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly schedule?: { readonly sendAt?: readonly string[] };
}

/** A send that was accepted. */
export interface Operation {
  readonly id: string;
  /** The API's address by which it was sent. */
  readonly baseUrl: string;
  readonly request: SendEmailsRequest;
  readonly createdAtMs: number;
  readonly startsAtMs: number;
  /** The step at which the last of its Emails is processed. */
  readonly processedAt: number;
  /** Where its Emails stand among all. */
  readonly emails: Range;
}

/** The mail to one recipient. */
export interface Email {
  readonly id: string;
  readonly operation: Operation;
  readonly to: Party;
  readonly profileId: string | undefined;
  readonly story: Story<EmailState>;
  /** Undefined for as long as it was not deleted. */
  deletedAtMs: number | undefined;
}

/** Positions in a list: from the first one on, up to but not with the second. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What was sent, each kind in the order in which it was made. */
export interface Memory {
  readonly operations: readonly Operation[];
  readonly emails: readonly Email[];
  /** None if it is too long ago, by this time. */
  operation(id: string, now: Date): Operation | undefined;
  email(id: string, now: Date): Email | undefined;
  /** Whether a send is remembered at this time. */
  isKept(operation: Operation, now: Date): boolean;
  emailsOf(operation: Operation): readonly Email[];
  /** Remembers a send, and makes an Email of each entry of its `to`. */
  add(sent: Pick<Operation, "request" | "baseUrl" | "createdAtMs" | "startsAtMs">): Operation;
}

/** A send is remembered for so long after it was made. */
export function createMemory(retentionMs: number): Memory {
  const operations = new Map<string, Operation>();
  const operationList: Operation[] = [];
  const emails = new Map<string, Email>();
  const emailList: Email[] = [];
  const isKept: Memory["isKept"] = ({ createdAtMs }, now) => now.getTime() - createdAtMs < retentionMs;
  return {
    operations: operationList,
    emails: emailList,
    operation(id, now) {
      const operation = operations.get(id);
      return operation !== undefined && isKept(operation, now) ? operation : undefined;
    },
    email(id, now) {
      const email = emails.get(id);
      return email !== undefined && isKept(email.operation, now) ? email : undefined;
    },
    isKept,
    emailsOf: ({ emails: { from, to } }) => emailList.slice(from, to),
    add(sent) {
      const { to: recipients } = sent.request;
      const range = { from: emailList.length, to: emailList.length + recipients.length };
      const lastAt = recipients.reduce((latest, { address }) => Math.max(latest, processedAt(storyOf(address))), 0);
      const operation = { ...sent, id: `comms_operation_${sortableId()}`, processedAt: lastAt, emails: range };
      operations.set(operation.id, operation);
      operationList.push(operation);
      for (const recipient of recipients) {
        const email = emailTo(recipient, operation);
        emails.set(email.id, email);
        emailList.push(email);
      }
      return operation;
    },
  };
}

function emailTo({ address, name, profileId }: WantedRecipient, operation: Operation): Email {
  // A choice: the address that a Profile stands for is not known here.
  const to = { address: address ?? "profile@example.com", ...(name === undefined ? {} : { name }) };
  return { id: `comms_email_${sortableId()}`, operation, to, profileId, story: storyOf(address), deletedAtMs: undefined };
}

const crockford = "0123456789abcdefghjkmnpqrstvwxyz";

/** As a ULID: 26 characters of 5 bits for 128 bits, so that the first is 0 to 7. */
const sortableId = (): string => randomText(crockford.slice(0, 8), 1) + randomText(crockford, 25);
