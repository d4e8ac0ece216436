import { expect, it } from "vitest";
import { passTime } from "../support/frozen-date.js";
import { bothClients } from "./both-clients.js";

const { official, ours } = await bothClients();
const RequestId = expect.any(String) as string;
const page = { Offset: 0, Limit: 10 };

it("a list of recipients that the official client makes and fills is the same to both", async () => {
  const { ReceiverId = 0 } = await official.CreateReceiver({ ReceiversName: "Members – 会员", Desc: "All of them" });
  const Datas = ["Alice", "李"].map((name, index) => {
    return { Email: `member${String(index)}@example.com`, TemplateData: JSON.stringify({ name }) };
  });
  expect(await official.CreateReceiverDetailWithData({ ReceiverId, Datas })).toMatchObject({ TotalCount: 2, ValidCount: 2 });
  passTime(1000);

  const lists = await official.ListReceivers({ ...page, KeyWord: "会员" });
  expect(lists.Data).toMatchObject([{ ReceiverId, Count: 2, ReceiversStatus: 3 }]);
  expect(await ours.api.listReceivers({ ...page, KeyWord: "会员" })).toEqual({ ...lists, RequestId });

  const details = await official.ListReceiverDetails({ ...page, ReceiverId });
  expect(details.Data).toMatchObject(Datas);
  expect(await ours.api.listReceiverDetails({ ...page, ReceiverId })).toEqual({ ...details, RequestId });
});

it("a mailing of the official client is the same to both, and has a status here", async () => {
  const { ReceiverId = 0 } = await official.CreateReceiver({ ReceiversName: "Mailing" });
  await official.CreateReceiverDetail({ ReceiverId, Emails: ["delivered@example.com", "bounced@example.com"] });
  passTime(1000);
  const { TaskId = 0 } = await official.BatchSendEmail({
    FromEmailAddress: "noreply@contoso.com",
    ReceiverId,
    Subject: "News",
    TaskType: 1,
    Template: { TemplateID: 100091, TemplateData: "{}" },
  });
  passTime(10_000);
  const tasks = await official.ListSendTasks({ ...page, ReceiverId });
  expect(tasks.Data).toMatchObject([{ TaskId, TaskStatus: 10, SendCount: 2 }]);
  expect(await ours.api.listSendTasks({ ...page, ReceiverId })).toEqual({ ...tasks, RequestId });
  expect(await ours.getStatus({ taskId: String(TaskId) })).toMatchObject({ operation: "finished" });
});
