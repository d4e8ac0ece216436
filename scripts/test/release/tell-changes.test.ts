import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NotComparable } from "../../src/release/previous.js";
import { tellChanges } from "../../src/release/tell-changes.js";
import { specText } from "../support.js";
import { createRepository, manifest, type Repository } from "./repository.js";

const spec = "specs/azure.openapi.yaml";
const required: [string, string] = [
  "required: [senderAddress, content, recipients]",
  "required: [senderAddress, content, recipients, replyTo]",
];
const longer: [string, string] = ["notFoundGrace: 600", "notFoundGrace: 900"];

describe("a spec that has changed", () => {
  let repository: Repository;

  beforeEach(async () => {
    repository = await createRepository({
      [spec]: await specText("azure"),
      "packages/azure/package.json": manifest("azure"),
      "packages/all/package.json": manifest("all"),
    });
  });
  afterEach(async () => repository.remove());

  const tell = async (against?: string): Promise<string> => {
    const said: string[] = [];
    await tellChanges(repository.root, against, (line) => said.push(line));
    return said.join("\n");
  };
  const changesets = async (): Promise<readonly string[]> => repository.list(".changeset");
  const textOfOnly = async (): Promise<string> => repository.read(`.changeset/${String((await changesets())[0])}`);

  it("is told of, once, also after a commit on the branch", async () => {
    await repository.write(spec, await specText("azure", required));
    expect(await tell()).toMatch(
      /: breaking\n- Breaking: `send` requires `replyTo`\.\n\.changeset\/spec-azure-\w{8}\.md written\.$/,
    );
    const [before, text] = [await changesets(), await textOfOnly()];
    expect(text).toMatch(/^---\n"@sendstatus\/all": minor\n"@sendstatus\/azure": minor\n---\n\nAzure .*:\n\n- Breaking: .*\n$/);
    await repository.commit();
    expect(await tell()).not.toContain("written");
    expect(await changesets()).toEqual(before);
  });

  it("and changes again, or back, takes its changeset along", async () => {
    await repository.write(spec, await specText("azure", required));
    await tell();
    await repository.write(spec, await specText("azure", required, longer));
    await tell();
    expect(await changesets()).toHaveLength(1);
    expect(await textOfOnly()).toContain("notFoundGrace");
    await repository.write(spec, await specText("azure"));
    await tell();
    expect(await changesets()).toEqual([]);
  });

  it("leaves alone what somebody has written of it", async () => {
    await repository.write(spec, await specText("azure", required));
    await tell();
    const [name = ""] = await changesets();
    await repository.write(`.changeset/${name}`, "In words of my own.\n");
    expect(await tell()).toContain("has been edited and stays as it is");
    expect(await textOfOnly()).toBe("In words of my own.\n");
    expect(await changesets()).toHaveLength(1);
  });

  it("in what only the emulator reads moves the emulator alone, if it is published", async () => {
    const example: [string, string] = ["summary: The least that makes a mail", "summary: The least that is a mail"];
    await repository.write(spec, await specText("azure", example));
    expect(await tell()).toMatch(/: emulated\n- Only the emulator's copy of the spec has changed\.$/);
    expect(await changesets()).toEqual([]);
    await repository.write("packages/emulator/package.json", manifest("emulator"));
    await tell();
    expect(await textOfOnly()).toMatch(/^---\n"@sendstatus\/emulator": patch\n---\n/);
  });

  it("is compared with the commit that is asked for", async () => {
    await repository.write(spec, await specText("azure", required));
    await repository.commit();
    expect(await tell("HEAD")).toBe("");
    await expect(tell("no-such-branch")).rejects.toThrow(NotComparable);
  });

  it("and was none for this generator is left to its author", async () => {
    await repository.write(spec, "openapi: 3.1.0\n");
    await repository.commit();
    await repository.write(spec, await specText("azure"));
    expect(await tell("HEAD")).toContain("cannot read the previous spec of azure");
    expect(await changesets()).toEqual([]);
  });

  it("and is new comes with changesets of its own", async () => {
    await repository.write("specs/twilio.openapi.yaml", await specText("twilio"));
    expect(await tell()).toBe("");
  });
});
