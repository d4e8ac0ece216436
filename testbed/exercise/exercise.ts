import { type Assignment, type Provider, providers } from "./assignment.js";
import { exerciseProvider } from "./provider-steps.js";
import type { Report } from "./steps.js";
import { signVectors } from "./vectors.js";

/** The same in every runtime: all four providers through the packages as they are published. */
export async function exercise(assignment: Assignment): Promise<Report> {
  const of = (provider: Provider) => exerciseProvider(provider, assignment);
  return (await Promise.all([signVectors(assignment.vectors), ...providers.map(of)])).flat();
}
