import type { Expression } from "../behaviour.js";
import type { HeaderValues } from "./answer.js";

const bodyPrefix = "$response.body#";
const headerPrefix = "$response.header.";

/** What a runtime expression finds in an answer; undefined where there is nothing. */
export function evaluate(expression: Expression, headers: HeaderValues, body: unknown): unknown {
  if (expression.startsWith(headerPrefix)) return headers.get(expression.slice(headerPrefix.length)) ?? undefined;
  let found = body;
  for (const token of expression.slice(bodyPrefix.length + 1).split("/")) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    found =
      typeof found === "object" && found !== null && Object.hasOwn(found, key) ? found[key as keyof typeof found] : undefined;
  }
  return found ?? undefined;
}

/** The first text or number that one of the expressions finds, as text. */
export function firstText(
  expressions: readonly Expression[] | undefined,
  headers: HeaderValues,
  body: unknown,
): string | undefined {
  for (const expression of expressions ?? []) {
    const found = evaluate(expression, headers, body);
    if ((typeof found === "string" && found !== "") || typeof found === "number") return String(found);
  }
  return undefined;
}
