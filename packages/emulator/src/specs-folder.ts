/** The package's own copy of the specs. It is beside the folder of this file, and of the bundle that this file becomes a part of. */
export const specsFolder = new URL("../specs/", import.meta.url);
