export const requestId = "20181120000000010999";

/** A point in time as the service writes it. */
export const instant = (utc: unknown): object => ({
  utc,
  formattedDate: "2018-11-20",
  formattedDateTime: "2018-11-20 15:19:53 101",
});

/** When each request was made. */
export const requestedAt = new Date("2026-03-01T00:00:00Z");

export const coded = (code: string): object => ({ label: "", code });

/** One mail that the service knows of. */
export interface HeldMail {
  readonly mailId: string;
  readonly code: string;
  /** More of its row in the list. */
  readonly row?: object;
  /** Its recipients in the details. Without them one, with the status of the mail. */
  readonly recipients?: readonly object[];
  /** More of its details. */
  readonly more?: object;
}

/** So many mails with one status, their ids counted from a number on. */
export const mails = (code: string, count: number, from = 0): HeldMail[] =>
  Array.from({ length: count }, (_item, index) => ({ mailId: String(from + index), code }));

/** One recipient in the details of a mail. */
export const recipient = (address: string, code: string, fields: object = {}): object => ({
  address,
  name: null,
  type: coded("R"),
  received: false,
  receivedDate: null,
  status: coded(code),
  retryCount: 0,
  sendResultMessage: null,
  sendResultCode: null,
  ...fields,
});

/** A mail as a row of the list. */
export const listed = ({ mailId, code, row = {} }: HeldMail): object => ({
  requestId,
  requestDate: instant(requestedAt.getTime()),
  mailId,
  title: "Hello",
  templateSid: null,
  templateName: null,
  emailStatus: coded(code),
  senderAddress: "no_reply@contoso.com",
  senderName: null,
  sendDate: null,
  representativeRecipient: `r${mailId}@example.com`,
  reservationStatus: coded("N"),
  advertising: false,
  ...row,
});

/** A mail in full. */
export function detail(mail: HeldMail): object {
  const { mailId, code, recipients = [recipient(`r${mailId}@example.com`, code)], more = {} } = mail;
  const { representativeRecipient, reservationStatus, ...shared } = listed(mail) as Record<string, unknown>;
  return { ...shared, requesterIp: "192.0.2.1", reservationDate: null, body: "<p>Hello</p>", recipients, ...more };
}

/** The counters of a request whose mails have these statuses. */
export function counters(codes: readonly string[], fields: object = {}): object {
  const finished = codes.filter((code) => !["P", "R", "I"].includes(code)).length;
  const counts = [...new Set(codes)].map((code) => ({ status: coded(code), count: codes.filter((one) => one === code).length }));
  return {
    requestId,
    readyCompleted: true,
    allSentSuccess: codes.every((code) => code === "S"),
    requestCount: codes.length,
    sentCount: codes.filter((code) => code === "S").length,
    finishCount: finished,
    readyCount: codes.length,
    reservationDate: null,
    countsByStatus: counts,
    ...fields,
  };
}

/** The page of a list that a query names. */
export function page(items: readonly object[], query: URLSearchParams): object {
  const [size, number] = [Number(query.get("size") ?? 10), Number(query.get("page") ?? 0)];
  return {
    content: items.slice(number * size, (number + 1) * size),
    last: (number + 1) * size >= items.length,
    totalElements: items.length,
    totalPages: Math.ceil(items.length / size),
    number,
    size,
  };
}
