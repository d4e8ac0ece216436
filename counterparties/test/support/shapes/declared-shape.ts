import ts from "typescript";
import { type Field, manyOf, type Shape } from "./shape.js";

/** What an SDK says in the comment of a field, and not in its type. */
export interface Habits {
  readonly nullable?: RegExp;
  readonly deprecated?: RegExp;
}

/** Reads the types that an SDK declares. */
export function declaredShapes(checker: ts.TypeChecker, { nullable, deprecated }: Habits): (type: ts.Type) => Shape {
  const shapeOf = (type: ts.Type): Shape => ({
    name: (type.aliasSymbol ?? type.getSymbol())?.name ?? checker.typeToString(type),
    // `null` stands for an object without fields, and so does what may be left out.
    fields: () => {
      const properties = checker.getPropertiesOfType(checker.getNonNullableType(type));
      return new Map(properties.map((property) => [property.name, fieldOf(property)]));
    },
  });

  const fieldOf = (property: ts.Symbol): Field => {
    const type = checker.getTypeOfSymbol(property);
    const comment = ts.displayPartsToString(property.getDocumentationComment(checker));
    const isNullable = type.isUnion() && type.types.some((part) => hasFlag(part, ts.TypeFlags.Null));
    return {
      // `unknown` stays as it is: without null it would be something else.
      ...describe(type.isUnion() ? checker.getNonNullableType(type) : type),
      required: (property.flags & ts.SymbolFlags.Optional) === 0,
      nullable: isNullable || nullable?.test(comment) === true,
      deprecated: deprecated?.test(comment) === true || property.getJsDocTags().some(({ name }) => name === "deprecated"),
    };
  };

  const describe = (type: ts.Type): Pick<Field, "type" | "shape"> => {
    const [element] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
    if (element !== undefined) return manyOf("array", describe(element));
    const value = type.getStringIndexType();
    if (value !== undefined) return manyOf("map", describe(value));
    const simple = simpleTypes.find(([flag]) => hasFlag(type, flag));
    return simple === undefined ? { type: "object", shape: shapeOf(type) } : { type: simple[1] };
  };

  return shapeOf;
}

const simpleTypes = [
  [ts.TypeFlags.StringLike, "string"],
  [ts.TypeFlags.NumberLike, "number"],
  [ts.TypeFlags.BooleanLike, "boolean"],
  [ts.TypeFlags.Any, "anything"],
  [ts.TypeFlags.Unknown, "anything"],
] as const;

const hasFlag = (type: ts.Type, flag: ts.TypeFlags): boolean => (type.flags & flag) !== 0;
