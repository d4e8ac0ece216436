import { randomUUID } from "node:crypto";
import type { TakenMail } from "../mailbox.js";
import type { Provider } from "../service/provider.js";
import { createAddressBook } from "./address-book/address-book.js";
import { createAddressBookHandlers } from "./address-book/address-book-handlers.js";
import { ncpFailures } from "./failures.js";
import { createFileHandlers } from "./files/file-handlers.js";
import { createUploads } from "./files/uploads.js";
import { createMemory } from "./mails/memory.js";
import { createReading } from "./mails/reading.js";
import { createSending } from "./mails/sending.js";
import { createStopLists } from "./mails/stop-lists.js";
import { subjectIn } from "./mails/subject.js";
import { takenMails } from "./mails/taken-mails.js";
import { ncpRefusals } from "./refusals.js";
import { createBlockTime } from "./send-block/block-time.js";
import { createConfigHandlers } from "./send-block/config.js";
import { createSendBlockList } from "./send-block/send-block-list.js";
import { createSendBlocks } from "./send-block/send-blocks.js";
import { createCategoryHandlers } from "./templates/category-handlers.js";
import { createExportHandlers } from "./templates/exports.js";
import { createImport } from "./templates/import.js";
import { createLibrary } from "./templates/library.js";
import { createStructure } from "./templates/structure.js";
import { createTemplateHandlers } from "./templates/template-handlers.js";
import { createUnsubscriberHandlers } from "./unsubscribers/unsubscriber-handlers.js";
import { createUnsubscribers } from "./unsubscribers/unsubscribers.js";

/** NAVER Cloud Outbound Mailer. */
export function createNcp(stepMs: number): Provider & { readonly mails: () => readonly TakenMail<"ncp">[] } {
  const uploads = createUploads();
  const library = createLibrary();
  const addressBook = createAddressBook();
  const unsubscribers = createUnsubscribers();
  const blockTime = createBlockTime();
  const sendBlocks = createSendBlocks(blockTime);
  const { storyTo, learnFrom } = createStopLists(unsubscribers, sendBlocks, stepMs);
  const memory = createMemory(storyTo);

  return {
    refusals: ncpRefusals,
    failures: ncpFailures,
    handlers: {
      ...createSending(memory, { library, uploads, addressBook }, learnFrom),
      ...createReading(memory, stepMs),
      ...createFileHandlers(uploads),
      ...createTemplateHandlers(library),
      ...createCategoryHandlers(library),
      ...createStructure(library),
      ...createExportHandlers(library, stepMs),
      ...createImport(library),
      ...createAddressBookHandlers(addressBook),
      ...createUnsubscriberHandlers(unsubscribers),
      ...createSendBlockList(sendBlocks),
      ...createConfigHandlers(blockTime),
    },
    headers: () => ({ "x-ncp-trace-id": randomUUID() }),
    subjectOf: (operationId, call) => subjectIn(operationId, call, memory, addressBook),
    mails: () => takenMails(memory),
  };
}
