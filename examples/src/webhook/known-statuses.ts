import { addObservations, foldObservations, type MailStatus, type Observation } from "@sendstatus/core";

/** What is known of each send. An app keeps it in its database: a status survives JSON. */
export class KnownStatuses {
  readonly #statuses = new Map<string, MailStatus>();

  get(operationId: string): MailStatus | undefined {
    return this.#statuses.get(operationId);
  }

  /** Events come late, twice and in any order; what they add up to is the same. */
  add(observations: readonly Observation[]): void {
    for (const observation of observations) {
      const { operationId } = observation;
      const known = this.#statuses.get(operationId);
      this.#statuses.set(operationId, known ? addObservations(known, [observation]) : foldObservations([observation]));
    }
  }
}
