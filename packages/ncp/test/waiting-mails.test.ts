import { describe, expect, it } from "vitest";
import { type HeldMail, recipient, requestedAt } from "./answers.js";
import { answerOf, requestId } from "./support.js";
import { delivery, wait } from "./wait.js";

describe("waiting for the mails of a request of NCP", () => {
  it("waits for each mail, and ends with a reason for the one that failed", async () => {
    const failed: HeldMail = {
      mailId: "2",
      code: "F",
      recipients: [recipient("r2@example.com", "F", { sendResultCode: "MAILBOX_ERROR" })],
    };
    const { status, readAt } = await wait((second, asked) => {
      const second2 = second >= 60 ? failed : { mailId: "2", code: "I" };
      return answerOf([{ mailId: "1", code: "S" }, second2], asked);
    });
    expect([status.ended, status.state, status.outcome, readAt]).toEqual(["settled", "mixed", "not-delivered", [0, 30, 90]]);
    expect(status.recipients[1]?.reason?.code).toBe("mailbox-unavailable");
  });

  it("waits for one mail of a request", async () => {
    const target = { requestId, mailId: "1" };
    const { status, readAt } = await wait(delivery, {}, { target });
    expect([status.ended, status.state, readAt]).toEqual(["settled", "delivered", [0, 30, 90, 390, 2190]]);
  });

  it("waits for a reserved mail as long as it is scheduled", async () => {
    const reservationDate = { utc: requestedAt.getTime() + 120_000 };
    const row = { reservationStatus: { label: "", code: "Y" } };
    const states: string[] = [];
    await wait(
      (second, asked) =>
        answerOf([{ mailId: "1", code: second < 120 ? "R" : "S", row, more: { reservationDate } }], asked, { reservationDate }),
      { onProgress: ({ state }) => states.push(state) },
    );
    expect(states).toEqual(["scheduled", "scheduled", "scheduled", "delivered"]);
  });
});
