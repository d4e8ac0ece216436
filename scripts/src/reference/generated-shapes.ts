import ts from "typescript";
import {
  type Application,
  type Comment,
  Converter,
  IndexedAccessType,
  type ProjectReflection,
  ReferenceType,
  type Reflection,
  ReflectionKind,
  Type,
} from "typedoc";

/**
 * Shows the shapes of the specs as what they are. In the sources each is a name for a place in what openapi-typescript writes, such as
 * `components["schemas"]["Sender"]`, which says nothing to a reader and cannot be imported.
 */
export function spellOut({ converter }: Application): void {
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    if (declaration === undefined || !ts.isTypeAliasDeclaration(declaration)) return;
    if (!ts.isIndexedAccessTypeNode(declaration.type)) return;
    reflection.comment?.modifierTags.add("@useDeclaredType");
    // Its members as they are written: the names of the shapes within it are lost otherwise.
    context.convertingTypeNode = true;
  });
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const shapes = namedShapes(project);
    for (const reflection of Object.values(project.reflections)) {
      if (reflection.comment) describe(reflection.comment);
      replaceTypes(reflection, shapes);
    }
  });
}

/** openapi-typescript writes a description as a tag of that name. */
function describe(comment: Comment): void {
  comment.summary.push(...(comment.getTag("@description")?.content ?? []));
  comment.removeTags("@description");
}

type Shapes = ReadonlyMap<string, Reflection>;

/** The exported names, each with its package. */
const namedShapes = (project: ProjectReflection): Shapes =>
  new Map(
    project.getReflectionsByKind(ReflectionKind.TypeAlias | ReflectionKind.Interface).map((reflection) => {
      return [`${project.getSymbolIdFromReflection(reflection)?.packageName ?? ""} ${reflection.name}`, reflection];
    }),
  );

/** Puts the name of a shape wherever a type leads to its place. A type may have types anywhere within it; reflections are met by themselves. */
function replaceTypes(holder: object, shapes: Shapes): void {
  for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
    if (Array.isArray(value)) replaceTypes(value, shapes);
    else if (value instanceof Type) {
      const named = shapeOf(value, shapes);
      if (named === undefined) replaceTypes(value, shapes);
      else Object.assign(holder, { [key]: named });
    }
  }
}

function shapeOf(type: Type, shapes: Shapes): Type | undefined {
  if (!(type instanceof IndexedAccessType && type.objectType instanceof IndexedAccessType)) return undefined;
  const { objectType: place, indexType } = type;
  if (!(place.objectType instanceof ReferenceType && place.objectType.name === "components")) return undefined;
  const name = indexType.type === "literal" ? String(indexType.value) : "";
  const target = shapes.get(`${place.objectType.package ?? ""} ${name}`);
  return target && ReferenceType.createResolvedReference(name, target, target.project);
}
