// For workers: the assignment is the request, the report is the answer.
import type { Assignment } from "../assignment.js";
import { exercise } from "../exercise.js";

const worker = {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await exercise((await request.json()) as Assignment));
  },
};
export { worker as default };
