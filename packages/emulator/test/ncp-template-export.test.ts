import { describe, expect, it } from "vitest";
import { bench, type Bench, type Reply } from "./support/callers.js";
import { invalid, notThere } from "./support/ncp.js";
import { addCategory, addTemplate, askForExport, downloadExport, templateContent } from "./support/ncp-templates.js";

const list = (at: Bench, query = ""): Promise<Reply> => at.ncp("GET", `/template/export${query}`);

describe("an export of NCP's templates", () => {
  it("is complete after a step, and then has a file", async () => {
    const at = bench();
    const reply = await at.ncp("POST", "/template/export/request");
    expect([reply.status, reply.body]).toEqual([200, { sid: 1 }]);
    const requestUtc = { utc: 1772323200120 };
    const waiting = { label: "Pending", code: "R" };
    const unknownYet = { completeUtc: null, elapsedTime: null, downloadUrl: null };
    at.clock.advance(999);
    expect((await list(at)).body).toMatchObject({ content: [{ sid: 1, requestUtc, ...unknownYet, statusCode: waiting }] });
    expect(await downloadExport(at, 1)).toMatchObject(notThere);
    at.clock.advance(1);
    expect((await list(at)).body).toMatchObject({
      content: [
        {
          sid: 1,
          projectSid: 1,
          requestUtc,
          completeUtc: { utc: 1772323201120, formattedDateTime: "2026-03-01 09:00:01 120" },
          elapsedTime: "00:00:01.000",
          statusCode: { label: "Completed", code: "C" },
          downloadUrl: "https://mail.apigw.ntruss.com/api/v1/template/export/1",
        },
      ],
      totalElements: 1,
    });
    const { status, headers } = await downloadExport(at, 1);
    expect([status, headers.get("content-type"), headers.get("content-disposition")]).toEqual([
      200,
      "application/octet-stream;charset=UTF-8",
      'attachment; filename="template_20260301090001.json"',
    ]);
  });

  it("takes as long as a step does", async () => {
    const at = bench({ stepMs: 90_061_007 });
    await askForExport(at);
    at.clock.advance(90_061_007);
    expect((await list(at)).body).toMatchObject({ content: [{ elapsedTime: "25:01:01.007" }] });
  });

  it("has what there was when it was asked for", async () => {
    const at = bench();
    const sid = await addCategory(at, "members");
    const template = await addTemplate(at, "welcome", { categorySid: sid });
    const gone = await addTemplate(at, "gone");
    await at.ncp("DELETE", `/template/${String(gone)}`);
    const requested = await askForExport(at);
    await addTemplate(at, "late");
    at.clock.advance(1000);
    expect((await downloadExport(at, requested)).body).toEqual([
      { sid, parentSid: -1, name: "members", isCategory: true },
      { sid: template, parentSid: sid, name: "welcome", isCategory: false, ...templateContent },
    ]);
  });

  it("is listed with others, in an order that is asked for", async () => {
    const at = bench();
    for (let count = 0; count < 3; count++) {
      await askForExport(at);
      at.clock.advance(600);
    }
    const sids = async (query: string): Promise<string> =>
      ((await list(at, query)).body as { content: { sid: number }[] }).content.map(({ sid }) => sid).join();
    expect(await sids("")).toBe("3,2,1");
    expect(await sids("?sort=createUtc")).toBe("1,2,3");
    expect(await sids("?sort=sid,desc")).toBe("3,2,1");
    expect(await sids("?sort=statusCode")).toBe("1,2,3");
    expect(await sids("?size=2&page=1")).toBe("1");
    expect((await list(at, "?size=2")).body).toMatchObject({ last: false, totalElements: 3 });
    expect(await list(at, "?sort=elapsedTime")).toMatchObject(invalid);
  });
});
