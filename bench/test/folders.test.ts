import { expect, it } from "vitest";
import { isPackageFolder } from "../src/installation/folders.js";

it("a package is told from the folders in it", () => {
  const folders = ["node_modules/a", "node_modules/@scope/a", "node_modules/a/node_modules/b"];
  expect(folders.map((folder) => isPackageFolder(`/app/${folder}`))).toEqual([true, true, true]);
  const others = ["node_modules/a/dist/esm", "node_modules/@scope/a/dist", "node_modules/@scope"];
  expect(others.map((folder) => isPackageFolder(`/app/${folder}`))).toEqual([false, false, false]);
});
