import type { Spec } from "../../../spec/spec.js";
import { operationsByPurpose } from "../../capabilities/purposes.js";
import { table } from "../blocks.js";
import { requestOf } from "./request.js";
import { worthsInWords } from "./samples.js";
import { keys, type Section } from "./section.js";

/** All operations at a glance, and how their sections are to be read. */
export function overviewSection(spec: Spec): Section {
  const operations = [...operationsByPurpose(spec)].flatMap(([purpose, all]) => all.map((placed) => ({ purpose, placed })));
  return {
    key: "overview",
    level: 2,
    title: "Operations",
    content: (link) => [
      table(
        ["Method", "Request", "Tag", "In short", "Safety"],
        operations.map(({ purpose, placed }) => {
          const { operationId, summary, "x-sendstatus-safety": safety } = placed.operation;
          return [link(keys.operation(operationId), `\`${operationId}\``), requestOf(spec, placed), purpose, summary, safety];
        }),
      ),
      "The safety says whether the client repeats a call by itself where nobody knows what became of it. A _read_ changes nothing, and what " +
        "is _idempotent_ may be done twice: both are repeated. A _write_ and a _send_ are not, unless a key names the send.",
      `${worthsInWords} A field that is required is one that a request must have; of an answer, one that is always there.`,
    ],
  };
}
