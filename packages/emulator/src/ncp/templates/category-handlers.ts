import { type Answer, json } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { badRequest, notFound } from "../refusals.js";
import { describedCategory } from "./described.js";
import { type Category, type Library, rootSid } from "./library.js";
import { categoryIn, isPlace, move, type Place } from "./placing.js";

/** The operations on single categories. */
export function createCategoryHandlers(
  library: Library,
): Record<"createCategory" | "updateCategory" | "deleteCategory", Handler> {
  const shown = (category: Category, status = 200): Answer => json(status, describedCategory(category));

  return {
    createCategory({ body, now }) {
      const { categoryName, parentSid = rootSid } = body as { readonly categoryName: string; readonly parentSid?: number };
      if (!isPlace(library, parentSid)) return notFound("parentSid names no category.");
      return shown(library.addCategory({ name: categoryName, parentSid, createdAtMs: now.getTime() }), 201);
    },

    updateCategory({ path, body }) {
      const category = categoryIn(library, Number(path.categorySid));
      if (category === undefined) return notFound();
      const { categoryName, ...place } = body as Place & { readonly categoryName?: string };
      const refused = move(library, category, place);
      if (refused !== undefined) return refused;
      category.name = categoryName ?? category.name;
      return shown(category);
    },

    // A choice: a category can be deleted again, and a deleted template does not keep it.
    deleteCategory({ path }) {
      const category = library.category(Number(path.categorySid));
      if (category === undefined) return notFound();
      if (library.childrenOf(category.sid).length > 0) return badRequest("The category is not empty.");
      category.isDeleted = true;
      return shown(category);
    },
  };
}
