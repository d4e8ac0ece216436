import type { Answer } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { isAddress } from "../../stories/outcome.js";
import { domainOf } from "../mails.js";
import { acknowledged, refusal, response } from "../refusals.js";
import type { Sender, Senders } from "./senders.js";
import { isSmtpPassword } from "./smtp-password.js";

interface AddressRequest {
  readonly EmailAddress: string;
}

type AddressAction = "createEmailAddress" | "listEmailAddress" | "deleteEmailAddress" | "updateEmailSmtpPassWord";

/** A choice: for each domain, as the international text says; the domestic one says so of all domains together. */
const maxAddresses = 10;

/** The operations on sender addresses. */
export function addressActions({ domains, addresses }: Senders): Record<AddressAction, Handler> {
  return {
    createEmailAddress({ body, now }) {
      const { EmailAddress: address, EmailSenderName: name = "" } = body as AddressRequest & {
        readonly EmailSenderName?: string;
      };
      if (!isAddress(address)) return refusal("InvalidParameterValue.IllegalEmailAddress", "The address is malformed.");
      if (!isAlias(name)) return refusal("InvalidParameterValue.IllegalSenderName", "The name cannot be used.");
      const domain = domainOf(keyOf(address));
      if (domains.get(domain)?.isVerified !== true)
        return refusal("OperationDenied.DomainNotVerified", "The domain of the address is not verified.");
      if (addresses.has(keyOf(address)))
        return refusal("InvalidParameterValue.RepeatEmailAddress", "The address exists already.");
      if ([...addresses.keys()].filter((other) => domainOf(other) === domain).length >= maxAddresses)
        return refusal("OperationDenied.ExceedSenderLimit", "The domain has too many sender addresses.");
      addresses.set(keyOf(address), { address, name, createdAtMs: now.getTime() });
      return acknowledged();
    },

    listEmailAddress: () => response({ EmailSenders: [...addresses.values()].map(described) }),

    deleteEmailAddress: ({ body }) =>
      addresses.delete(keyOf((body as AddressRequest).EmailAddress)) ? acknowledged() : unknownSender(),

    updateEmailSmtpPassWord({ body }) {
      const { EmailAddress, Password } = body as AddressRequest & { readonly Password: string };
      const sender = addresses.get(keyOf(EmailAddress));
      if (sender === undefined) return unknownSender();
      if (!isSmtpPassword(Password)) return refusal("InvalidParameterValue.InvalidSmtpPassWord", "The password breaks the rule.");
      if (Password === sender.smtpPassword)
        return refusal("OperationDenied.RepeatPassWord", "The password is the one that is set.");
      addresses.set(keyOf(EmailAddress), { ...sender, smtpPassword: Password });
      return acknowledged();
    },
  };
}

const keyOf = (address: string): string => address.toLowerCase();

const described = ({ address, name, createdAtMs, smtpPassword }: Sender): Record<string, unknown> => ({
  EmailAddress: address,
  EmailSenderName: name,
  CreatedTimestamp: Math.floor(createdAtMs / 1000),
  SmtpPwdType: smtpPassword === undefined ? 0 : 1,
});

/** A choice: what may stand before the address of a sender, where a colon may not. */
const isAlias = (name: string): boolean => /^[^:<>]*$/.test(name);

const unknownSender = (): Answer => refusal("InvalidParameterValue.NoSuchSender", "The sender address does not exist.");
