// The services in a process of their own, driven by messages, so that they do not share the event loop and the memory of who is tried.
import { type ServiceOptions, openServices, type Services } from "./services.js";

const options = JSON.parse(process.argv[2] ?? "") as ServiceOptions;
const services = await openServices(options);
process.send?.({ endpoints: services.endpoints, credentials: services.credentials });

process.on(
  "message",
  ({ id, method, input }: { id: number; method: Exclude<keyof Services, "endpoints" | "credentials">; input: never }) => {
    services[method](input).then(
      (value) => process.send?.({ id, value }),
      (error: unknown) => process.send?.({ id, error: String(error) }),
    );
  },
);
// Whoever started it is gone.
process.on("disconnect", () => process.exit());
