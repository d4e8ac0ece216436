import { parseArgs } from "node:util";
import ts from "typescript";
import { typeName } from "../generate/source.js";
import { type ProviderRequest, Refusal } from "./provider-request.js";

/** What is there already, which a new provider has to fit in with. */
export interface Surroundings {
  /** The names of the folders under `packages`, and those of the specs. */
  readonly taken: readonly string[];
  /** The signers that the vocabulary knows. */
  readonly signers: readonly string[];
}

export const usage = `Usage: pnpm new-provider <name> [options]

  --title <title>          as the provider calls itself; the name with a capital by default
  --endpoint <address>     the base address of its API; https://api.<name>.example/v1 by default
  --docs <address>         its documentation; https://<name>.example/docs by default
  --signer <signer>        how requests are proved, one of specs/vocabulary.schema.json; bearer by default
  --credentials <names>    the options that hold the signer's credentials, with commas between; token for bearer
`;

/** Names that the code of every provider uses for something else. */
const ownNames = ["sendstatus", "status", "client", "provider"];

/** @throws {Refusal} if the arguments ask for what cannot be. */
export function readRequest(args: readonly string[], { taken, signers }: Surroundings): ProviderRequest {
  const { name, values } = parsed(args);
  const { title = typeName(name), signer = "bearer" } = values;
  const { endpoint = `https://api.${name}.example/v1`, docs = `https://${name}.example/docs` } = values;
  const credentials = values.credentials?.split(",") ?? (signer === "bearer" ? ["token"] : []);

  if (!/^[a-z][a-z0-9]*$/.test(name))
    throw new Refusal(`"${name}" is no name: write lower-case letters and digits, a letter first.`);
  if (ownNames.includes(name) || isReservedWord(name))
    throw new Refusal(`"${name}" means something else already: choose another name.`);
  if (taken.includes(name))
    throw new Refusal(`"${name}" is there already, under packages/ or specs/: choose another name, or remove it first.`);
  if (!/^\p{L}[\p{L}\p{N} .&()-]*$/u.test(title)) throw new Refusal(`--title: write letters, digits, spaces and . & ( ) - only.`);
  for (const [option, address] of Object.entries({ endpoint, docs })) {
    if (!URL.canParse(address) || !/^https:\/\/[\w.~%/-]*[\w~]$/.test(address))
      throw new Refusal(`--${option}: write an https address without a slash at its end, query and fragment.`);
  }
  if (!signers.includes(signer))
    throw new Refusal(`--signer: write one of ${signers.join(", ")}. A new one comes first, as CONTRIBUTING.md shows.`);
  if (credentials.length === 0) throw new Refusal(`--credentials: name what the signer ${signer} needs, as accessKey,secretKey.`);
  const wrong = credentials.find((one, at) => !isCredential(one) || credentials.indexOf(one) !== at);
  if (wrong !== undefined) throw new Refusal(`--credentials: "${wrong}" cannot be the name of an option, or comes twice.`);
  return { name, title, endpoint, docs, signer, credentials };
}

const text = { type: "string" } as const;

function parsed(args: readonly string[]) {
  try {
    const options = { title: text, endpoint: text, docs: text, signer: text, credentials: text };
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new Refusal("Give the name of one provider.");
    return { name, values };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal((error as Error).message);
  }
}

const isCredential = (name: string): boolean =>
  /^[a-z][A-Za-z0-9]*$/.test(name) && !isReservedWord(name) && !["endpoint", "fetch", "clock"].includes(name);

/** Whether a variable cannot be called so. */
function isReservedWord(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, name);
  const kind = scanner.scan();
  return name === "await" || (kind >= ts.SyntaxKind.FirstReservedWord && kind <= ts.SyntaxKind.LastFutureReservedWord);
}
