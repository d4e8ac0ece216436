import { typeName } from "../generate/source.js";
import type { ProviderRequest } from "./provider-request.js";

/** What stands for each `{{word}}` of a template. `{{credential}}` stands for several. */
export function wordsOf({ name, title, endpoint, docs, signer }: ProviderRequest): Readonly<Record<string, string>> {
  return {
    name,
    Name: typeName(name),
    title,
    endpoint,
    docs,
    signer,
    signFunction: `sign${signer.split("-").map(typeName).join("")}`,
    memberOfSigner: /^\w+$/.test(signer) ? `.${signer}` : `["${signer}"]`,
    securityScheme: ["bearer", "basic"].includes(signer)
      ? `{ type: http, scheme: ${signer}, x-sendstatus-signer: ${signer} }`
      : `{ type: apiKey, in: header, name: Authorization, x-sendstatus-signer: ${signer} }`,
  };
}

/**
 * A template with its words filled in. A line with `{{credential}}` comes once for each credential.
 *
 * @throws Error if the template has a word that nothing stands for.
 */
export function fill(template: string, request: ProviderRequest): string {
  const words = wordsOf(request);
  const lines = template.split("\n").flatMap((line) => {
    if (!line.includes("{{credential}}")) return [line];
    return request.credentials.map((credential) => line.replaceAll("{{credential}}", credential));
  });
  return lines.join("\n").replace(/\{\{(\w+)\}\}/g, (_all, word: string) => {
    const filled = words[word];
    if (filled === undefined) throw new Error(`The template has the word {{${word}}}, and nothing stands for it.`);
    return filled;
  });
}
