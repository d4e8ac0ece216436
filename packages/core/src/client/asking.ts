import { type Asker, type AskerDefinition, createAsker } from "./asker.js";
import type { Asked } from "./status-reading.js";
import { type IdRules, readTarget } from "./target.js";

/** What asking needs of a provider, and what its targets look like. */
export interface AskingDefinition<Provider extends string, Target extends object> extends AskerDefinition<Provider, Target> {
  readonly ids: IdRules<Target>;
}

/** What a client of any size asks with. */
export interface Asking<Provider extends string, Target extends object> extends Asker<Provider, Target> {
  /**
   * What a target or ticket names, before anything is asked or waited for.
   *
   * @throws {SendStatusError} kind `usage` if it names no send.
   */
  read(target: unknown): Asked<Target>;
}

export function createAsking<Provider extends string, Target extends object>(
  definition: AskingDefinition<Provider, Target>,
): Asking<Provider, Target> {
  const { ids, observer, operationIdOf } = definition;
  return {
    ...createAsker(definition),
    read(target) {
      const asked = readTarget(observer.provider, ids, target);
      operationIdOf(asked);
      return asked;
    },
  };
}
