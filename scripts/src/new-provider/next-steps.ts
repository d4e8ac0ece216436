import type { ProviderRequest } from "./provider-request.js";

/** What whoever asked for a provider does next. */
export const nextSteps = ({ name }: ProviderRequest): string => `
Next, as CONTRIBUTING.md shows:

1. pnpm install
2. Write specs/${name}.openapi.yaml: its operations, its words and what each of them says. Then pnpm generate.
3. Read its answers in packages/${name}/src/${name}-status.ts, and test that in packages/${name}/test.
4. List the published values in scripts/test/fixtures/known-values.json.
5. npm test
`;
