import type { Ceiling, Document } from "../../spec/document.js";
import { breaking, type Change, feature, fix } from "../change.js";
import { compareErrorKinds } from "./error-kinds.js";
import { isSame, without } from "./same.js";
import type { Specs } from "./versions.js";
import { code, listed } from "./words.js";

/** What is said of a provider as a whole. What changes the meaning of an answer is breaking; how the client goes about it is not. */
export function compareProvider(specs: Specs): readonly Change[] {
  const [before, after] = [specs.before.document, specs.after.document];
  const { kinds, ...signs } = after["x-sendstatus-error"];
  const { kinds: oldKinds, ...oldSigns } = before["x-sendstatus-error"];
  // The common codes are a type, and compared as one.
  const other = differing({ ...oldSigns, common: [] }, { ...signs, common: [] });
  const polling = differing(before["x-sendstatus-polling"], after["x-sendstatus-polling"]);
  return [
    ...ceilingChanges(before, after),
    ...compareErrorKinds(oldKinds, kinds),
    ...(other.length === 0 ? [] : [fix(`errors are read by other signs: ${listed(other.map(code))}.`)]),
    ...(polling.length === 0 ? [] : [fix(`waiting goes by other figures: ${listed(polling.map(code))}.`)]),
    ...(isSame(before["x-sendstatus-rpc"], after["x-sendstatus-rpc"]) ? [] : [fix("calls are wrapped in another way.")]),
    ...addressChanges(before, after),
    ...signerChanges(before, after),
    ...(before.info.version === after.info.version ? [] : [fix(`the API is of version ${code(after.info.version)}.`)]),
  ];
}

function differing(before: object, after: object): readonly string[] {
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((key) => !isSame(old.get(key), fresh.get(key)));
}

function ceilingChanges(before: Document, after: Document): readonly Change[] {
  return (["asked", "pushed"] as const).flatMap((way) => {
    const [was, is] = [before, after].map((document) => ceilingInWords(document["x-sendstatus-ceilings"][way]));
    return was === is ? [] : [breaking(`the ceiling where a status is ${way} is ${String(is)}, formerly ${String(was)}.`)];
  });
}

const ceilingInWords = (ceiling: Ceiling | undefined): string =>
  ceiling === undefined ? "none" : `${code(ceiling.ceiling)}, ${ceiling.ceilingCertainty}`;

function addressChanges(before: Document, after: Document): readonly Change[] {
  const [old, fresh] = [before, after].map(({ servers = [] }) => servers.map(({ url }) => url)) as [string[], string[]];
  return [
    ...without(fresh, old).map((url) => fix(`the service is known at ${code(url)}.`)),
    ...without(old, fresh).map((url) => fix(`the service is no longer known at ${code(url)}.`)),
  ];
}

function signerChanges(before: Document, after: Document): readonly Change[] {
  const [old, fresh] = [signersOf(before), signersOf(after)];
  return [
    ...without(old, fresh).map((signer) => breaking(`calls are no longer signed by ${code(signer)}.`)),
    ...without(fresh, old).map((signer) => feature(`calls can be signed by ${code(signer)}.`)),
  ];
}

const signersOf = ({ components }: Document): readonly string[] =>
  Object.values(components.securitySchemes).flatMap((scheme) => scheme["x-sendstatus-signer"] ?? []);
