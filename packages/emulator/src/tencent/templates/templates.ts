import { type Story, tell } from "../../stories/story.js";

/** The content, in Base64. */
export interface TemplateContent {
  readonly Html?: string;
  readonly Text?: string;
}

export interface Template {
  readonly id: number;
  readonly name: string;
  readonly content: TemplateContent;
  readonly createdAtMs: number;
  /** When its review began, the first one or that of the last change. */
  readonly submittedAtMs: number;
}

/** How far the review of a template is. */
export interface Review {
  readonly status: 0 | 1 | 2;
  /** The reviewer's note. */
  readonly reason: string;
}

/** The templates of the account, by number. */
export interface Templates {
  add(name: string, content: TemplateContent, nowMs: number): Template;
  change(template: Template, name: string, content: TemplateContent, nowMs: number): void;
  remove(id: number): void;
  find(id: number): Template | undefined;
  all(): readonly Template[];
  reviewOf(template: Template, nowMs: number): Review;
  /** Whether no mail can be made from it: it was made here, and is not approved or was deleted. */
  isBarred(id: number, nowMs: number): boolean;
}

/** A choice: numbers that no sample has, as a template that was not made here may be used under any number. */
const lastForeignId = 200_000;

export function createTemplates(stepMs: number): Templates {
  const templates = new Map<number, Template>();
  let lastId = lastForeignId;
  const reviewOf = ({ name, submittedAtMs }: Template, nowMs: number): Review =>
    tell(isToBeRejected(name) ? rejected : approved, nowMs - submittedAtMs, stepMs).says;
  return {
    add(name, content, nowMs) {
      lastId += 1;
      const template = { id: lastId, name, content, createdAtMs: nowMs, submittedAtMs: nowMs };
      templates.set(lastId, template);
      return template;
    },
    change: (template, name, content, nowMs) => templates.set(template.id, { ...template, name, content, submittedAtMs: nowMs }),
    remove: (id) => templates.delete(id),
    find: (id) => templates.get(id),
    all: () => [...templates.values()],
    reviewOf,
    isBarred(id, nowMs) {
      if (id <= lastForeignId || id > lastId) return false;
      const template = templates.get(id);
      return template === undefined || reviewOf(template, nowMs).status !== 0;
    },
  };
}

const inReview = { at: 0, says: { status: 1, reason: "" } } as const;
const approved: Story<Review> = [inReview, { at: 1, says: { status: 0, reason: "Approved" } }];
const rejected: Story<Review> = [inReview, { at: 1, says: { status: 2, reason: "The content says too little." } }];

/** A choice: the name says it, as the address of a recipient says what becomes of a mail. */
const isToBeRejected = (name: string): boolean => /^rejected\b/i.test(name);
