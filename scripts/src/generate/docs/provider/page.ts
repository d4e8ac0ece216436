import type { PlacedOperation, Spec } from "../../../spec/spec.js";
import { operationsByPurpose } from "../../capabilities/purposes.js";
import { exampleBlock } from "../../operations/example.js";
import { accessSections } from "./access.js";
import { askingSection } from "./asking.js";
import { doubtsSection } from "./doubts-section.js";
import { errorCodesSection } from "./error-codes.js";
import { eventSections } from "./event-section.js";
import { headersSection } from "./headers.js";
import { type Homes, homesOf } from "./homes.js";
import { operationSections } from "./operation-section.js";
import { overviewSection } from "./overview.js";
import { refusalsSection } from "./refusals.js";
import { schemaSection } from "./schema-section.js";
import { keys, render, type Section } from "./section.js";
import { titleSection } from "./title-section.js";

/** A page of Markdown, and where on it each section stands, by the key of the section. */
export interface ProviderPage {
  readonly text: string;
  readonly anchors: ReadonlyMap<string, string>;
}

/** All that a spec says of a provider's API, for whoever uses it. */
export async function providerPage(spec: Spec): Promise<ProviderPage> {
  const homes = homesOf(spec);
  const sections = [
    titleSection(spec),
    overviewSection(spec),
    ...accessSections(spec),
    askingSection(spec),
    ...(await Promise.all([...operationsByPurpose(spec)].map(async ([tag, all]) => tagSections(spec, tag, all, homes)))).flat(),
    ...eventSections(spec, homes),
    errorCodesSection(spec),
    refusalsSection(spec),
    ...schemaSections(spec, homes(keys.refusals)),
    ...headersSection(spec),
    ...sharedSections(spec, homes(keys.shared)),
  ];
  return render([...sections, doubtsSection(sections)]);
}

/** The operations of one tag, and the schemas that only they use. */
async function tagSections(spec: Spec, tag: string, all: readonly PlacedOperation[], homes: Homes): Promise<readonly Section[]> {
  if (all.length === 0) return [];
  const key = keys.tag(tag);
  const { description } = spec.document.tags?.find(({ name }) => name === tag) ?? {};
  const lead: Section = { key, level: 2, title: tag, content: () => (description === undefined ? [] : [description]) };
  const operations = all.map(async (placed) => operationSections(spec, placed, await exampleBlock(spec, placed), homes));
  return [lead, ...(await Promise.all(operations)).flat(), ...schemaSections(spec, homes(key))];
}

/** The schemas that several parts of the page use. */
function sharedSections(spec: Spec, names: readonly string[]): readonly Section[] {
  const lead: Section = {
    key: keys.shared,
    level: 2,
    title: "Shared types",
    content: () => ["What several parts of this page use."],
  };
  return names.length === 0 ? [] : [lead, ...schemaSections(spec, names)];
}

const schemaSections = (spec: Spec, names: readonly string[]): readonly Section[] =>
  names.map((name) => schemaSection(spec, name, 3));
