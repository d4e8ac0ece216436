import type { Answer } from "../service/answer.js";
import type { Handler } from "../service/provider.js";
import { isAddress } from "../stories/outcome.js";
import { listing } from "./page.js";
import { acknowledged, refusal } from "./refusals.js";

/** The unsubscribe link of a sender address, in the words of the API. */
interface Settings {
  readonly Address: string;
  /** The number of the language, as a text. */
  readonly UnsubscribeConfig: string;
  readonly Status: 0 | 1;
}

interface ListRequest {
  readonly Offset?: number;
  /** A number, as a text. */
  readonly Limit?: string;
}

type UnsubscribeAction =
  | "createAddressUnsubscribeConfig"
  | "updateAddressUnsubscribeConfig"
  | "deleteAddressUnsubscribeConfig"
  | "listAddressUnsubscribeConfig";

/** The highest number of a language that any of the texts has. */
const lastLanguage = 12;

/** The operations on unsubscribe links. Which errors they have is not known, so that all codes are choices among the common ones. */
export function createUnsubscribing(): Record<UnsubscribeAction, Handler> {
  const settings = new Map<string, Settings>();
  return {
    createAddressUnsubscribeConfig({ body }) {
      const { Address, UnsubscribeConfig, Status } = body as Settings;
      if (settings.has(keyOf(Address))) return refusal("InvalidParameterValue", "The address has such settings already.");
      return valueRefusal(body as Settings) ?? store({ Address, UnsubscribeConfig, Status });
    },

    updateAddressUnsubscribeConfig({ body }) {
      const { Address, UnsubscribeConfig, Status } = body as Settings;
      if (!settings.has(keyOf(Address))) return refusal("ResourceNotFound", "The address has no such settings.");
      return valueRefusal(body as Settings) ?? store({ Address, UnsubscribeConfig, Status });
    },

    // A choice: what is not there may be deleted, and nothing is without an address.
    deleteAddressUnsubscribeConfig({ body }) {
      const { Address } = body as Partial<Settings>;
      if (Address === undefined) return refusal("MissingParameter", "The address is missing.");
      settings.delete(keyOf(Address));
      return acknowledged();
    },

    listAddressUnsubscribeConfig({ body }) {
      const { Offset = 0, Limit } = body as ListRequest;
      const page = { Offset, ...(Limit === undefined ? {} : { Limit: Number(Limit) }) };
      return listing([...settings.values()], page, (shown, Total) => ({ Total, AddressUnsubscribeConfigList: shown }));
    },
  };

  function store(given: Settings): Answer {
    settings.set(keyOf(given.Address), given);
    return acknowledged();
  }
}

function valueRefusal({ Address, UnsubscribeConfig }: Settings): Answer | undefined {
  if (!isAddress(Address)) return refusal("InvalidParameterValue", "The address is malformed.");
  if (/^\d{1,2}$/.test(UnsubscribeConfig) && Number(UnsubscribeConfig) <= lastLanguage) return undefined;
  return refusal("InvalidParameterValue", "There is no such language.");
}

const keyOf = (address: string): string => address.toLowerCase();
