import type { Assignment } from "../../exercise/assignment.js";
import type { Report, StepName } from "../../exercise/steps.js";

/** What a runtime gets. */
export interface Prepared {
  /** Where the packages are installed, with the exercise beside them. */
  readonly folder: string;
  readonly assignment: Assignment;
}

/** Something that runs JavaScript. */
export interface Runtime {
  /** For `--only`. */
  readonly key: string;
  readonly label: string;
  /**
   * Its version.
   *
   * @throws {Error} if it is not on this machine; the message says why.
   */
  readonly version: () => Promise<string>;
  /** Steps that it has nothing for, such as those over `node:http`. */
  readonly lacks?: readonly StepName[];
  /** Does the exercise in it. */
  readonly exercise: (prepared: Prepared) => Promise<Report>;
}
