import type { Bump } from "../bump.js";
import type { Level } from "../level.js";

/** An edit, and what has to come of it. */
export interface Rehearsal {
  readonly level: Level;
  readonly file: string;
  readonly edit: (text: string) => string;
  /** What `pnpm changeset` writes; of a spec it is generated. */
  readonly changeset?: string;
  /** How far packages move, by their folders. No other does. */
  readonly moved: Readonly<Record<string, Bump>>;
  /** What the changelogs say of it. */
  readonly line: string;
}

const newOperation = `paths:
  /Emails/Ping:
    get:
      operationId: pingEmails
      x-sendstatus-safety: read
      tags: [Status]
      summary: Ask whether the service is there.
      responses:
        '204':
          description: It is there.
`;

export const rehearsals: readonly Rehearsal[] = [
  {
    level: "breaking",
    file: "specs/azure.openapi.yaml",
    edit: (spec) =>
      spec.replace("required: [senderAddress, content, recipients]", "required: [senderAddress, content, recipients, replyTo]"),
    moved: { all: "minor", azure: "minor", emulator: "patch" },
    line: "- Breaking: `send` requires `replyTo`.",
  },
  {
    level: "feature",
    file: "specs/twilio.openapi.yaml",
    edit: (spec) => spec.replace("paths:\n", newOperation),
    moved: { all: "patch", twilio: "patch", emulator: "patch" },
    line: "- `pingEmails` is new.",
  },
  {
    level: "fix",
    file: "specs/ncp.openapi.yaml",
    edit: (spec) => spec.replace(/(operationId: createMailRequest\n[\s\S]*?summary: ).*/, "$1Hand a mail over."),
    moved: { ncp: "patch", emulator: "patch" },
    line: "- The documentation of `createMailRequest` has changed.",
  },
  {
    level: "fix",
    file: "packages/core/src/index.ts",
    edit: (code) => `${code}export const more = true;\n`,
    changeset: '---\n"@sendstatus/core": patch\n---\n\n`more` is new.\n',
    // The others take it by their range.
    moved: { core: "patch" },
    line: "`more` is new.",
  },
  {
    level: "breaking",
    file: "packages/core/src/index.ts",
    edit: (code) => code.replace("export const more", "export const evenMore"),
    changeset: '---\n"@sendstatus/core": minor\n---\n\nBreaking: `more` is named `evenMore` now.\n',
    // It is outside the range of the others, which come along.
    moved: { core: "minor", all: "patch", azure: "patch", ncp: "patch", tencent: "patch", twilio: "patch", emulator: "patch" },
    line: "Breaking: `more` is named `evenMore` now.",
  },
];
