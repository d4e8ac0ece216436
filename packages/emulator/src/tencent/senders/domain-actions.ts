import type { Answer } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { domainOf } from "../mails.js";
import { listing, type Page } from "../page.js";
import { acknowledged, refusal, response } from "../refusals.js";
import { dnsRecords } from "./dns-records.js";
import type { Domain, KeyLength, Senders, Tag } from "./senders.js";

interface DomainRequest {
  readonly EmailIdentity: string;
}

type DomainAction =
  | "createEmailIdentity"
  | "updateEmailIdentity"
  | "getEmailIdentity"
  | "listEmailIdentities"
  | "deleteEmailIdentity";

/** The operations on sender domains. */
export function domainActions({ domains, addresses }: Senders): Record<DomainAction, Handler> {
  return {
    createEmailIdentity({ body }) {
      const request = body as DomainRequest & { readonly DKIMOption?: KeyLength; readonly TagList?: readonly Tag[] };
      const { EmailIdentity: name, DKIMOption = 0, TagList: tags = [] } = request;
      if (!isDomain(name)) return refusal("InvalidParameterValue.InvalidEmailIdentity", "The domain is not one.");
      if (domains.has(keyOf(name))) return refusal("InvalidParameterValue.RepeatCreation", "The domain exists already.");
      const domain: Domain = { name, keys: [DKIMOption], tags, isVerified: false };
      domains.set(keyOf(name), domain);
      return response(described(domain));
    },

    // A choice: the check finds all records in place. It adds the other key where both are wanted, and otherwise only checks.
    updateEmailIdentity({ body }) {
      const { EmailIdentity, DKIMOption: wanted } = body as DomainRequest & { readonly DKIMOption?: KeyLength | 2 };
      const domain = domains.get(keyOf(EmailIdentity));
      if (domain === undefined) return unknownDomain();
      const [first, second] = domain.keys;
      if (wanted !== undefined && wanted !== 2 && !domain.keys.includes(wanted))
        return refusal("FailedOperation.DKIMNotApplied", "There is no DKIM key of this length.");
      const keys = wanted === 2 ? ([first, second ?? (first === 0 ? 1 : 0)] as const) : domain.keys;
      const checked: Domain = { ...domain, keys, isVerified: true };
      domains.set(keyOf(EmailIdentity), checked);
      return response(described(checked));
    },

    getEmailIdentity({ body }) {
      const domain = domains.get(keyOf((body as DomainRequest).EmailIdentity));
      return domain === undefined ? unknownDomain() : response({ ...described(domain), TagList: domain.tags });
    },

    // A choice: a domain has to have all of the tags, and reputation and quota are those of the official sample.
    listEmailIdentities({ body }) {
      const { TagList = [], ...page } = body as Page & { readonly TagList?: readonly Tag[] };
      const found = [...domains.values()].filter(({ tags }) => TagList.every((tag) => tags.some((other) => isSame(tag, other))));
      return listing(found, page, (shown, Total) => {
        return { EmailIdentities: shown.map(describedRow), MaxReputationLevel: 10, MaxDailyQuota: 10_000, Total };
      });
    },

    // A choice: what is not there may be deleted, as no code of its own is listed.
    deleteEmailIdentity({ body }) {
      const key = keyOf((body as DomainRequest).EmailIdentity);
      if ([...addresses.keys()].some((address) => domainOf(address) === key))
        return refusal("OperationDenied.SenderWithDomainIsNotEmpty", "The domain still has sender addresses.");
      domains.delete(key);
      return acknowledged();
    },
  };
}

const keyOf = (name: string): string => name.toLowerCase();

const dkimOption = ({ keys: [first, second] }: Domain): KeyLength | 2 => (second === undefined ? first : 2);

const described = (domain: Domain): Record<string, unknown> => ({
  IdentityType: "DOMAIN",
  VerifiedForSendingStatus: domain.isVerified,
  Attributes: dnsRecords(domain),
  DKIMOption: dkimOption(domain),
});

const describedRow = (domain: Domain): Record<string, unknown> => ({
  IdentityName: domain.name,
  IdentityType: "DOMAIN",
  SendingEnabled: domain.isVerified,
  CurrentReputationLevel: 2,
  DailyQuota: 5000,
  SendIp: [],
  TagList: domain.tags,
  DKIMOption: dkimOption(domain),
});

const isSame = (tag: Tag, other: Tag): boolean => tag.TagKey === other.TagKey && tag.TagValue === other.TagValue;

const isDomain = (text: string): boolean =>
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i.test(text);

const unknownDomain = (): Answer => refusal("InvalidParameterValue.NotExistDomain", "The domain does not exist.");
