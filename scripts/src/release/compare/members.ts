import type { Schema } from "../../spec/document.js";
import { breaking, type Change, feature, gravest } from "../change.js";
import { compareValues } from "./values.js";
import { namesOf, type Specs, type Versions } from "./versions.js";
import { code } from "./words.js";

/** A parameter, or a field of an object. */
export interface Member {
  readonly required?: boolean;
  readonly schema: Schema;
}

export type Members = ReadonlyMap<string, Member>;

/** The name of all fields whose names nobody knows before. */
export const anyOther = "*";

/** Whose members are spoken of. An operation takes and answers with them; a type has them. */
export interface Subject {
  /** With its quotes. */
  readonly name: string;
  readonly isOperation: boolean;
  readonly isGiven: boolean;
  readonly isAnswered: boolean;
}

/** Members that are new or gone, may be left out or no longer, or are of another type. */
export function compareMembers(specs: Specs, subject: Subject, { before, after }: Versions<Members>): readonly Change[] {
  const { added, removed, kept } = namesOf(before, after);
  return [
    ...removed.flatMap((name) => gravest(rolesOf(subject).map(({ gone }) => breaking(sentence(subject, gone, name))))),
    ...added.flatMap((name) => gravest(rolesOf(subject).map((role) => newMember(subject, role, name, after.get(name))))),
    ...kept.flatMap((name) => {
      const members = { before: before.get(name) as Member, after: after.get(name) as Member };
      return [...requiredChanges(subject, name, members), ...valueChanges(specs, subject, name, members)];
    }),
  ];
}

interface Role {
  readonly isGiven: boolean;
  readonly has: string;
  readonly gone: string;
  readonly sure: string;
  readonly unsure: string;
}

const given: Role = { isGiven: true, has: "takes", gone: "no longer takes", sure: "requires", unsure: "no longer requires" };
const inType = { isGiven: false, has: "has", gone: "no longer has", sure: "always has", unsure: "may come without" };
const inAnswer: Role = {
  isGiven: false,
  has: "answers with",
  gone: "no longer answers with",
  sure: "always answers with",
  unsure: "may answer without",
};

const rolesOf = ({ isGiven, isAnswered, isOperation }: Subject): readonly Role[] => [
  ...(isGiven ? [given] : []),
  ...(isAnswered ? [isOperation ? inAnswer : inType] : []),
];

const sentence = ({ name }: Subject, verb: string, member: string): string =>
  `${name} ${verb} ${member === anyOther ? "fields of any other name" : code(member)}.`;

function newMember(subject: Subject, role: Role, name: string, member: Member | undefined): Change {
  if (role.isGiven && member?.required === true) return breaking(sentence(subject, role.sure, name));
  return feature(sentence(subject, role.has, name));
}

function requiredChanges(subject: Subject, name: string, { before, after }: Versions<Member>): readonly Change[] {
  const isSure = after.required === true;
  if (isSure === (before.required === true)) return [];
  const changes = rolesOf(subject).map((role) => {
    const text = sentence(subject, isSure ? role.sure : role.unsure, name);
    // To be bound to give a field, or not to be sure of an answer's, breaks what was right before.
    return role.isGiven === isSure ? breaking(text) : feature(text);
  });
  return gravest(changes);
}

function valueChanges(specs: Specs, subject: Subject, name: string, { before, after }: Versions<Member>): readonly Change[] {
  const place = name === anyOther ? `each other field of ${subject.name}` : `${code(name)} of ${subject.name}`;
  const inside = { ...subject, name: place, isOperation: false };
  const isDeprecated = after.schema.deprecated === true && before.schema.deprecated !== true;
  return [
    ...compareValues(specs, inside, { before: before.schema, after: after.schema }),
    ...(isDeprecated ? [feature(`${place} is deprecated.`)] : []),
  ];
}
