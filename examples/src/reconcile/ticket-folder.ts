import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SendStatusOptions, TargetOf } from "@sendstatus/all";

/** What `ticket()` of any of the clients gives: plain JSON. */
export type AnyTicket = TargetOf<keyof SendStatusOptions>;

/** Tickets, each in a file of its own: an app adds one while the job takes others away. */
export class TicketFolder {
  constructor(readonly folder: string) {}

  /** For the app, after a send. Under another name first, so that nobody reads half of it. */
  async add(ticket: AnyTicket): Promise<void> {
    const file = path.join(this.folder, randomUUID());
    await writeFile(`${file}.new`, JSON.stringify(ticket));
    await rename(`${file}.new`, `${file}.json`);
  }

  /** Of a folder that is not there yet, none. */
  async names(): Promise<string[]> {
    await mkdir(this.folder, { recursive: true });
    return (await readdir(this.folder)).filter((name) => name.endsWith(".json")).sort();
  }

  async read(name: string): Promise<AnyTicket> {
    return JSON.parse(await readFile(path.join(this.folder, name), "utf8")) as AnyTicket;
  }

  async drop(name: string): Promise<void> {
    await rm(path.join(this.folder, name));
  }
}
