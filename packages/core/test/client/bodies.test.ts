import { describe, expect, it } from "vitest";
import { formData, type OperationBehaviour } from "../../src/client/index.js";
import { WireRequest } from "../../src/client/wire-request.js";
import { createCaller } from "../../src/client/index.js";
import { countingClock } from "../support/clock.js";
import { thrownBy } from "../support/errors.js";
import { behaviourOf, ncpLike } from "../support/providers.js";
import { json, noSigner, recording, type Sent } from "../support/transport.js";

const upload: OperationBehaviour = { id: "createFile", safety: "idempotent" };

/** Sends a form to a service that is unavailable the first time. */
async function sentTwice(form: FormData): Promise<readonly Sent[]> {
  const { fetch, sent } = recording((count) => json({ id: "1" }, { status: count === 1 ? 503 : 201 }));
  const clock = countingClock();
  const caller = createCaller(behaviourOf(ncpLike), { endpoint: "https://mail.example", signer: noSigner }, { clock, fetch });
  const call = caller.call(upload, {}, {}, (hooks) => {
    const request = new WireRequest("https://mail.example/files", { method: "POST", headers: new Headers(), body: form });
    return hooks.fetch(request as unknown as Request);
  });
  await clock.runUntil(call);
  return sent;
}

const read = ({ headers, body }: Sent): Promise<FormData> =>
  new Response(body ?? null, { headers: { "content-type": headers["content-type"] ?? "" } }).formData();

describe("a form", () => {
  it("arrives with each file under its name, its bytes and its type", async () => {
    const bytes = new Uint8Array([0, 255, 13, 10, 45, 45]);
    const files = [new File([bytes], 'ünï "code".bin', { type: "image/png" }), new File(["Hello"], "hello.txt")];
    const [first] = await sentTwice(formData({ fileList: files, note: "for tomorrow" }));
    const form = await read(first as Sent);
    const [image, text] = form.getAll("fileList") as [File, File];
    expect([image.type, image.size]).toEqual(["image/png", 6]);
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(bytes);
    expect([text.name, await text.text()]).toEqual(["hello.txt", "Hello"]);
    expect(form.get("note")).toBe("for tomorrow");
  });

  it("is sent again as the same bytes", async () => {
    const [first, second] = await sentTwice(formData({ fileList: new File(["Hello"], "hello.txt") }));
    expect(second?.body).toEqual(first?.body);
    expect(second?.headers["content-type"]).toBe(first?.headers["content-type"]);
  });

  it("leaves out what is undefined, and takes one file for a list of one", () => {
    const form = formData({ fileList: new Blob(["a"]), other: undefined, count: 2, isLast: false });
    expect([...form.keys()]).toEqual(["fileList", "count", "isLast"]);
  });

  it.each([null, { path: "secret.txt" }, [null]])("cannot hold %j", async (file) => {
    const error = await thrownBy(() => formData({ fileList: file }));
    expect(error).toMatchObject({ kind: "usage", message: expect.stringContaining("`fileList`") as string });
    expect(error.message).not.toContain("secret");
  });
});
