import { loadPackageFile } from "../support/package-file.js";
import type { Field, Shape } from "../support/shapes/shape.js";

/** How the SDK's serializer writes something. */
interface Mapper {
  readonly serializedName?: string;
  readonly defaultValue?: unknown;
  readonly type: { readonly modelProperties?: Readonly<Record<string, Mapper>> };
}

const load = (file: string) => loadPackageFile("@azure/communication-email", `generated/src/models/${file}.js`);
const mappers = load("mappers") as Readonly<Record<string, Mapper>>;

/** What the SDK sends beside the body, by the name on the wire. */
export const parameters: ReadonlyMap<string, Mapper> = new Map(
  Object.values(load("parameters") as Readonly<Record<string, { readonly mapper: Mapper }>>).flatMap(({ mapper }) =>
    mapper.serializedName === undefined ? [] : [[mapper.serializedName, mapper]],
  ),
);

/** Of each name in the SDK's types that is another one on the wire: that one. */
export const renamings: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(mappers).flatMap(([className, { type }]) =>
    Object.entries(type.modelProperties ?? {})
      .filter(([name, { serializedName }]) => serializedName !== name)
      .map(([name, { serializedName = name }]) => [`${className}.${name}`, serializedName]),
  ),
);

/** An object with its fields called as on the wire. */
export function onTheWire(shape: Shape): Shape {
  const renamed = (key: string, { shape: inner, ...field }: Field): [string, Field] => [
    renamings[`${shape.name}.${key}`] ?? key,
    inner === undefined ? field : { ...field, shape: onTheWire(inner) },
  ];
  return { name: shape.name, fields: () => new Map([...shape.fields()].map(([key, field]) => renamed(key, field))) };
}
