// Packs each package and asks of the tarball itself: can it be published, do its types resolve, is all in it and nothing else?
import { contentFaults } from "./contents.js";
import { mapFaults } from "./map-faults.js";
import { publintFaults } from "./publint-faults.js";
import { type Tarball, withTarballs } from "./tarball.js";
import { typeFaults } from "./type-faults.js";

const faultsOf = async (tarball: Tarball): Promise<string[]> => [
  ...contentFaults(tarball),
  ...mapFaults(tarball),
  ...(await publintFaults(tarball)),
  ...(await typeFaults(tarball)),
];

await withTarballs(async (tarballs) => {
  const faults = (await Promise.all(tarballs.map(faultsOf))).flat();
  for (const fault of faults) console.error(fault);
  console.log(`${String(tarballs.length)} packages packed and checked, ${String(faults.length)} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
});
