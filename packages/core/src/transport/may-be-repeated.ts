import type { OperationBehaviour } from "../behaviour.js";

/** Whether twice is the same as once, also where nobody knows what became of the first time. */
export const mayBeRepeated = ({ safety }: OperationBehaviour): boolean => safety === "read" || safety === "idempotent";
