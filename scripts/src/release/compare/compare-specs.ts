import type { Change } from "../change.js";
import { levels } from "../level.js";
import { compareBehaviour } from "./behaviour-of-operation.js";
import { compareProvider } from "./behaviour-of-provider.js";
import { compareBodies } from "./bodies.js";
import { compareCommonErrorCodes, compareErrorCodes } from "./error-codes.js";
import { compareEvents } from "./events.js";
import { compareTypes } from "./named-types.js";
import { compareOperations, keptOperations } from "./operations.js";
import { compareParameters } from "./parameters.js";
import { followRenamed } from "./renamed-types.js";
import { compareSettings, compareSettingsOf } from "./settings.js";
import type { Specs } from "./versions.js";
import { compareWording } from "./wording.js";

/** What has changed for those who use a provider's package, the gravest first. */
export async function compareSpecs(compared: Specs): Promise<readonly Change[]> {
  const { changes: renamed, specs } = followRenamed(compared);
  const changes = [
    ...renamed,
    ...compareOperations(specs),
    ...compareSettings(specs),
    ...keptOperations(specs).flatMap((kept) => [
      ...compareParameters(specs, kept),
      ...compareSettingsOf(specs, kept),
      ...compareBodies(specs, kept),
      ...compareErrorCodes(specs, kept),
      ...compareBehaviour(specs, kept),
    ]),
    ...compareTypes(specs),
    ...compareEvents(specs),
    ...compareCommonErrorCodes(specs),
    ...compareProvider(specs),
  ];
  if (changes.length === 0) return compareWording(specs);
  return [...levels].reverse().flatMap((level) => changes.filter((change) => change.level === level));
}
