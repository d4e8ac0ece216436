/** Something that a service pushes. */
export interface PushEvent<Content> {
  /** The same each time it is delivered. */
  readonly id: string;
  /** When the service makes it. */
  readonly dueAtMs: number;
  /** What it says, in the words of the provider. */
  readonly content: Content;
}

/** All events of what was sent so far, in the order in which it was sent, whether they are due or not. */
export type EventSource<Content> = () => readonly PushEvent<Content>[];
