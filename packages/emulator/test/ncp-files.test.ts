import { describe, expect, it } from "vitest";
import { bench, type Bench, mails, type Reply } from "./support/callers.js";
import { addressed, invalid, listMails, notThere, postForm, sendNcp, uploadNcp } from "./support/ncp.js";

interface Upload {
  readonly tempRequestId: string;
  readonly files: readonly { readonly fileId: string; readonly fileName: string; readonly fileSize: number }[];
}

const text = new File(["Hello from here."], "test.txt");
const picture = new File([new Uint8Array([0, 255, 254])], "그림.png");

const upload = async (at: Bench, ...files: readonly File[]): Promise<Upload> =>
  (await uploadNcp(at, "/files", "fileList", ...files)).body as Upload;

const mailWith = (attachFileIds: readonly string[]): object => ({ ...mails.ncp(addressed("delivered")), attachFileIds });

/** The files that the mail of a request has. */
async function attachedTo(at: Bench, requestId: string): Promise<unknown> {
  const [mail] = (await listMails(at, requestId)).content;
  const { body } = await at.ncp("GET", `/mails/${mail?.mailId ?? ""}`);
  return (body as { attachFiles: unknown }).attachFiles;
}

describe("files of NCP", () => {
  it("are uploaded, several at once, and read by the id of the upload", async () => {
    const at = bench();
    const { status, body } = await uploadNcp(at, "/files", "fileList", text, picture);
    expect(status).toBe(201);
    const id = expect.stringMatching(/^[0-9a-f-]{36}-\d\d$/) as unknown;
    expect(body).toEqual({
      tempRequestId: id,
      files: [
        { fileId: id, fileName: "test.txt", fileSize: 16 },
        { fileId: id, fileName: "그림.png", fileSize: 3 },
      ],
    });
    const { tempRequestId } = body as Upload;
    expect(await at.ncp("GET", `/files/${tempRequestId}`)).toMatchObject({ status: 200, body: body as object });
  });

  it("show in the mails that have them, also after they were deleted", async () => {
    const at = bench();
    const first = await upload(at, text);
    const second = await upload(at, picture);
    const files = [...second.files, ...first.files];
    const requestId = await sendNcp(at, mailWith(files.map(({ fileId }) => fileId)));
    expect(await attachedTo(at, requestId)).toEqual(files);
    await at.ncp("DELETE", `/files/${first.tempRequestId}`);
    expect(await attachedTo(at, requestId)).toEqual(files);
  });

  it("are gone when their upload is deleted, which can be done again", async () => {
    const at = bench();
    const uploaded = await upload(at, text);
    const remove = (): Promise<Reply> => at.ncp("DELETE", `/files/${uploaded.tempRequestId}`);
    expect(await remove()).toMatchObject({ status: 200, body: uploaded });
    expect(await remove()).toMatchObject({ status: 200, body: uploaded });
    expect(await at.ncp("GET", `/files/${uploaded.tempRequestId}`)).toMatchObject(notThere);
    expect(await at.ncp("POST", "/mails", mailWith([uploaded.files[0]?.fileId ?? ""]))).toMatchObject(notThere);
  });

  it("are not found under another id, such as that of a file", async () => {
    const at = bench();
    const [file] = (await upload(at, text)).files;
    expect(await at.ncp("GET", `/files/${file?.fileId ?? ""}`)).toMatchObject(notThere);
    expect(await at.ncp("DELETE", "/files/1")).toMatchObject(notThere);
    const mail = await at.ncp("POST", "/mails", mailWith([file?.fileId ?? "", "1"]));
    expect(mail).toMatchObject({ ...notThere, body: { error: { details: "attachFileIds names a file that is not there." } } });
    expect(at.emulator.mailbox("ncp")).toEqual([]);
  });

  it("are refused where there is none, where one is too large, and in another form", async () => {
    const at = bench();
    expect(await uploadNcp(at, "/files", "fileList")).toMatchObject(invalid);
    expect(await uploadNcp(at, "/files", "files", text)).toMatchObject(invalid);
    const words = new FormData();
    words.append("fileList", "no file");
    expect(await postForm(at, "/files", words)).toMatchObject(invalid);
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], "large.bin");
    expect(await uploadNcp(at, "/files", "fileList", text, large)).toMatchObject(invalid);
    expect(await at.ncp("POST", "/files", { fileList: ["Hello"] })).toMatchObject({ status: 415 });
  });
});
