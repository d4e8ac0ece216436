/** Those who wait for a signal. */
interface Group {
  readonly waiting: Set<{ readonly callback: () => void }>;
  readonly close: () => void;
}

const groups = new WeakMap<AbortSignal, Group>();

/**
 * Calls back when the signal is given, unless the returned function is called before. However many wait for one signal, it has only one
 * listener of ours: an app may give the same one to all its calls, and Node warns of more than ten listeners.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const { waiting, close } = groups.get(signal) ?? newGroup(signal);
  const entry = { callback };
  waiting.add(entry);
  return () => {
    if (waiting.delete(entry) && waiting.size === 0) close();
  };
}

function newGroup(signal: AbortSignal): Group {
  const waiting: Group["waiting"] = new Set();
  const close = (): void => {
    signal.removeEventListener("abort", tellAll);
    groups.delete(signal);
  };
  const tellAll = (): void => {
    close();
    const told = [...waiting];
    waiting.clear();
    for (const { callback } of told) callback();
  };
  const group = { waiting, close };
  groups.set(signal, group);
  signal.addEventListener("abort", tellAll);
  return group;
}
