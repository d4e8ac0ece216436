import type { Answer } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { listing, type Page } from "../page.js";
import { acknowledged, refusal, response } from "../refusals.js";
import type { Template, TemplateContent, Templates } from "./templates.js";

interface CreateRequest {
  readonly TemplateName: string;
  readonly TemplateContent: TemplateContent;
}

interface TemplateRequest {
  readonly TemplateID: number;
}

type TemplateAction =
  | "createEmailTemplate"
  | "updateEmailTemplate"
  | "deleteEmailTemplate"
  | "getEmailTemplate"
  | "listEmailTemplates";

/** The operations on templates. */
export function templateActions(templates: Templates): Record<TemplateAction, Handler> {
  const described = (template: Template, now: Date): Record<string, unknown> => {
    const { status, reason } = templates.reviewOf(template, now.getTime());
    return {
      TemplateID: template.id,
      TemplateName: template.name,
      TemplateStatus: status,
      ReviewReason: reason,
      CreatedTimestamp: Math.floor(template.createdAtMs / 1000),
    };
  };
  return {
    createEmailTemplate({ body, now }) {
      const { TemplateName, TemplateContent } = body as CreateRequest;
      // A choice: any name will do that is not blank.
      if (isBlank(TemplateName)) return refusal("InvalidParameterValue.TemplateNameIllegal", "The name is blank.");
      const refused = contentRefusal(TemplateContent);
      if (refused !== undefined) return refused;
      return response({ TemplateID: templates.add(TemplateName, TemplateContent, now.getTime()).id });
    },

    updateEmailTemplate({ body, now }) {
      const { TemplateID, TemplateName, TemplateContent } = body as CreateRequest & TemplateRequest;
      const template = templates.find(TemplateID);
      if (template === undefined) return unknownTemplate();
      if (isBlank(TemplateName)) return refusal("InvalidParameterValue.TemplateNameIsNULL", "The name is blank.");
      const refused = contentRefusal(TemplateContent);
      if (refused !== undefined) return refused;
      templates.change(template, TemplateName, TemplateContent, now.getTime());
      return acknowledged();
    },

    // A choice: what is not there may be deleted, as no code of its own is listed.
    deleteEmailTemplate({ body }) {
      templates.remove((body as TemplateRequest).TemplateID);
      return acknowledged();
    },

    getEmailTemplate({ body, now }) {
      const template = templates.find((body as TemplateRequest).TemplateID);
      if (template === undefined) return unknownTemplate();
      const { TemplateName, TemplateStatus } = described(template, now);
      return response({ TemplateName, TemplateStatus, TemplateContent: template.content });
    },

    listEmailTemplates: ({ body, now }) =>
      listing(templates.all(), body as Page, (shown, TotalCount) => {
        return { TotalCount, TemplatesMetadata: shown.map((template) => described(template, now)) };
      }),
  };
}

function contentRefusal({ Html = "", Text = "" }: TemplateContent): Answer | undefined {
  if (Html === "" && Text === "") return refusal("InvalidParameterValue.TemplateContentIsNULL", "The template is empty.");
  if ([Html, Text].every(isBase64)) return undefined;
  return refusal("InvalidParameterValue.TemplateContentIsWrong", "The content is not in Base64.");
}

const isBlank = (name: string): boolean => name.trim() === "";

const isBase64 = (text: string): boolean => Buffer.from(text, "base64").toString("base64") === text;

const unknownTemplate = (): Answer => refusal("InvalidParameterValue.TemplateNotExist", "The template does not exist.");
