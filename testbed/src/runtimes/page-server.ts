import { text } from "node:stream/consumers";
import type { Assignment } from "../../exercise/assignment.js";
import type { Report } from "../../exercise/steps.js";
import { type Listening, serve } from "../loopback.js";

/** A server of a page that does the exercise. */
export interface PageServer extends Listening {
  /** What the page hands back. */
  readonly report: Promise<Report>;
}

/** A fault outside of any step is told, too. */
const html = `<!doctype html>
<meta charset="utf-8">
<title>sendstatus</title>
<script>
  const tell = ({ message, reason }) => fetch("/fault", { method: "POST", body: message ?? String(reason) });
  addEventListener("error", tell);
  addEventListener("unhandledrejection", tell);
</script>
<script type="module" src="/exercise.js"></script>
`;

export async function servePage(script: string, assignment: Assignment): Promise<PageServer> {
  const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
    "/": ["text/html", html],
    "/exercise.js": ["text/javascript", script],
    "/assignment": ["application/json", JSON.stringify(assignment)],
  };
  let hear: (path: string, body: string) => void;
  const report = new Promise<Report>((resolve, reject) => {
    hear = (path, body) => {
      if (path === "/report") resolve(JSON.parse(body) as Report);
      if (path === "/fault") reject(new Error(`the page failed: ${body}`));
    };
  });
  const listening = await serve((incoming, outgoing) => {
    const { url = "" } = incoming;
    const [type, content] = files[url] ?? ["text/plain", ""];
    outgoing.setHeader("content-type", type).end(content);
    void text(incoming).then((body) => {
      hear(url, body);
    });
  });
  return { ...listening, report };
}
