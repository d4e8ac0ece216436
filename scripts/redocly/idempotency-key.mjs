// What an idempotency key must be, and where a parameter that is one may be used.

export const idempotencyKey = "x-sendstatus-idempotency-key";

/** @type {(parameter: any) => string[]} What a parameter cannot be where it is the key of a send. */
export function keyFaults(parameter) {
  return [
    ...(parameter.in === "header" ? [] : [`${idempotencyKey} needs \`in: header\`: a key travels in a header.`]),
    ...(parameter.required === true
      ? [`${idempotencyKey} stands on a required parameter; where none is given one is made.`]
      : []),
    ...("x-sendstatus-client-option" in parameter
      ? [`${idempotencyKey} stands on an option of the client; each send needs a key of its own.`]
      : []),
  ];
}

/**
 * The keys among an operation's parameters that do not belong there, each with its place in the list. `resolve` tells where a `$ref`
 * leads.
 *
 * @type {(operation: any, resolve: (node: any) => any) => { index: number, message: string }[]}
 */
export function misplacedKeys(operation, resolve) {
  const parameters = [...(operation.parameters ?? []).entries()];
  const keys = parameters.filter(([, parameter]) => idempotencyKey in (resolve(parameter) ?? {}));
  return keys.flatMap(([index], position) => {
    if (operation["x-sendstatus-safety"] !== "send")
      return [{ index, message: `${idempotencyKey} is used on what is no send; only a send needs a key.` }];
    return position === 0 ? [] : [{ index, message: `${idempotencyKey} is used twice; one key names a send.` }];
  });
}
