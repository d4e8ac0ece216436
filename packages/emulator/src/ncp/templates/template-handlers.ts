import { type Answer, json } from "../../service/answer.js";
import type { Call, Handler } from "../../service/provider.js";
import { notFound } from "../refusals.js";
import { describedTemplate } from "./described.js";
import { type Library, rootSid, type Template, type TemplateContent } from "./library.js";
import { isPlace, move, type Place } from "./placing.js";

type Operation =
  | "createTemplate"
  | "getTemplate"
  | "updateTemplate"
  | "updateTemplateLocationOrName"
  | "deleteTemplate"
  | "restoreTemplate";

interface TemplateRequest extends TemplateContent {
  readonly templateName: string;
}

/** The operations on single templates. A choice: one that is deleted can be restored and deleted again, and is not found otherwise. */
export function createTemplateHandlers(library: Library): Record<Operation, Handler> {
  const shown = (template: Template, status = 200): Answer => json(status, describedTemplate(library, template));
  const named = ({ path }: Pick<Call, "path">): Template | undefined => library.template(Number(path.templateSid));
  const readable = (call: Pick<Call, "path">): Template | undefined => {
    const template = named(call);
    return template?.isDeleted === true ? undefined : template;
  };

  return {
    createTemplate({ body, now }) {
      const { templateName, categorySid = rootSid, ...content } = body as TemplateRequest & { readonly categorySid?: number };
      if (!isPlace(library, categorySid)) return notFound("categorySid names no category.");
      const entry = { name: templateName, parentSid: categorySid, createdAtMs: now.getTime(), content };
      return shown(library.addTemplate(entry), 201);
    },

    getTemplate(call) {
      const template = readable(call);
      return template === undefined ? notFound() : shown(template);
    },

    // All is replaced: what is left out is gone.
    updateTemplate(call) {
      const template = readable(call);
      if (template === undefined) return notFound();
      const { templateName, ...content } = call.body as TemplateRequest;
      template.name = templateName;
      template.content = content;
      return shown(template);
    },

    updateTemplateLocationOrName(call) {
      const template = readable(call);
      if (template === undefined) return notFound();
      const { templateName, ...place } = call.body as Place & { readonly templateName: string };
      const refused = move(library, template, place);
      if (refused !== undefined) return refused;
      template.name = templateName;
      return shown(template);
    },

    deleteTemplate(call) {
      const template = named(call);
      if (template === undefined) return notFound();
      template.isDeleted = true;
      return shown(template);
    },

    restoreTemplate(call) {
      const template = named(call);
      if (template === undefined) return notFound();
      template.isDeleted = false;
      // A choice: if its category was deleted meanwhile, it comes back at the root.
      if (!isPlace(library, template.parentSid)) template.parentSid = rootSid;
      return shown(template);
    },
  };
}
