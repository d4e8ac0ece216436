import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { type ProviderRequest, Refusal } from "../src/new-provider/provider-request.js";
import { readRequest } from "../src/new-provider/read-request.js";
import { surroundingsIn } from "../src/new-provider/surroundings.js";
import { workspaceRoot } from "../src/workspace.js";

const surroundings = { taken: ["azure", "core", "all", "emulator"], signers: ["bearer", "basic", "azure-hmac"] };
const read = (...args: string[]): ProviderRequest => readRequest(args, surroundings);

describe("the arguments", () => {
  it("are a name, from which the rest follows", () => {
    expect(read("paper2plane")).toEqual({
      name: "paper2plane",
      title: "Paper2plane",
      endpoint: "https://api.paper2plane.example/v1",
      docs: "https://paper2plane.example/docs",
      signer: "bearer",
      credentials: ["token"],
    });
  });

  it("may say more", () => {
    const known = {
      title: "Paperplane Mail (2)",
      endpoint: "https://paperplane.example",
      docs: "https://docs.paperplane.example/mail",
      signer: "azure-hmac",
    };
    const options = Object.entries(known).flatMap(([option, value]) => [`--${option}`, value]);
    expect(read("paperplane", ...options, "--credentials", "keyId,secret")).toEqual({
      name: "paperplane",
      ...known,
      credentials: ["keyId", "secret"],
    });
  });

  it.each<[args: string[], said: string]>([
    [[], "Give the name of one provider."],
    [["one", "two"], "Give the name of one provider."],
    [["one", "--colour", "red"], "Unknown option '--colour'"],
    [["Paperplane"], '"Paperplane" is no name: write lower-case letters and digits, a letter first.'],
    [["paper-plane"], '"paper-plane" is no name'],
    [["2paper"], '"2paper" is no name'],
    [["../paper"], '"../paper" is no name'],
    [["class"], '"class" means something else already: choose another name.'],
    [["await"], '"await" means something else already'],
    [["status"], '"status" means something else already'],
    [["core"], '"core" is there already, under packages/ or specs/: choose another name, or remove it first.'],
    [["all"], '"all" is there already'],
    [["emulator"], '"emulator" is there already'],
    [["azure"], '"azure" is there already'],
    [["one", "--title", 'A "title"'], "--title: write letters, digits, spaces and . & ( ) - only."],
    [["one", "--title", "A: title"], "--title: write"],
    [["one", "--endpoint", "http://api.example.com"], "--endpoint: write an https address without a slash at its end"],
    [["one", "--endpoint", "https://api.example.com/"], "--endpoint: write"],
    [["one", "--docs", "somewhere"], "--docs: write an https address"],
    [
      ["one", "--signer", "sealing-wax"],
      "--signer: write one of bearer, basic, azure-hmac. A new one comes first, as CONTRIBUTING.md",
    ],
    [["one", "--signer", "basic"], "--credentials: name what the signer basic needs, as accessKey,secretKey."],
    [["one", "--credentials", "key,key"], '--credentials: "key" cannot be the name of an option, or comes twice.'],
    [["one", "--credentials", "key, secret"], '--credentials: " secret" cannot be the name of an option'],
    [["one", "--credentials", "endpoint"], '--credentials: "endpoint" cannot be the name of an option'],
    [["one", "--credentials", "new"], '--credentials: "new" cannot be the name of an option'],
    [["one", "--credentials", ""], '--credentials: "" cannot be the name of an option'],
  ])("are refused with what to do instead: %j", (args, said) => {
    expect(() => read(...args)).toThrow(Refusal);
    expect(() => read(...args)).toThrow(said);
  });

  it("are compared with what is there", async () => {
    const { taken, signers } = await surroundingsIn(workspaceRoot);
    expect(taken).toEqual(expect.arrayContaining(["azure", "core", "all", "emulator", "twilio"]));
    expect(signers).toEqual(expect.arrayContaining(["bearer", "basic", "ncp-v2"]));
  });
});

describe("the program", () => {
  it("says how it is used where it refuses, and writes nothing", async () => {
    const program = [path.join(workspaceRoot, "scripts/src/new-provider/main.ts"), "azure"];
    const refused = promisify(execFile)(path.join(workspaceRoot, "node_modules/.bin/tsx"), program);
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^"azure" is there already[\s\S]*Usage: pnpm new-provider <name>/) as string,
    });
  });
});
