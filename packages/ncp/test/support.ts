import { createNcp, type NcpClient } from "../src/index.js";

export const requestId = "20181120000000010999";

const instant = (utc: number): object => ({ utc, formattedDate: "2018-11-20", formattedDateTime: "2018-11-20 15:19:53 101" });

/** One mail of a list. */
export const mail = (code: string, fields: object = {}): object => ({
  requestId,
  requestDate: instant(1542694793101),
  mailId: "20181120000000011009",
  title: "Hello",
  templateSid: null,
  templateName: null,
  emailStatus: { label: "", code },
  senderAddress: "no_reply@contoso.com",
  senderName: null,
  sendDate: null,
  representativeRecipient: "alice@example.com",
  reservationStatus: { label: "", code: "N" },
  advertising: false,
  ...fields,
});

/** A client to which the service gives these mails, page by page. */
export function ncpAnswering(mails: object[], asked: URL[] = []): NcpClient {
  return createNcp({
    accessKey: "EXAMPLEACCESSKEY00001",
    secretKey: "EXAMPLEsecretKey",
    fetch: async (url) => {
      const target = new URL(url);
      asked.push(target);
      const [size, page] = [Number(target.searchParams.get("size")), Number(target.searchParams.get("page"))];
      const last = (page + 1) * size >= mails.length;
      const totals = { totalElements: mails.length, totalPages: Math.ceil(mails.length / size) };
      return Response.json({ content: mails.slice(page * size, (page + 1) * size), last, number: page, size, ...totals });
    },
  });
}
