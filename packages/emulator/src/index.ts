export type { Credentials } from "./credentials.js";
export { createEmulator, type Emulator, type EmulatorOptions } from "./emulator.js";
export type { InProcessFetch } from "./http/in-process-fetch.js";
export type { EmulatorServer, Ports } from "./listen.js";
export { type SpecExample, specExamples } from "./spec-examples.js";
export type { ProviderName } from "./service/provider.js";
