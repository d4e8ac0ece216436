// What each package would be published with: its files, with their sizes in kB.
import { type Tarball, withTarballs } from "./tarball.js";

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

await withTarballs(async (tarballs) => {
  for (const tarball of tarballs) console.log(`${listing(tarball)}\n`);
  for (const tarball of tarballs) console.log(summary(tarball));
});

function listing({ name, files }: Tarball): string {
  return [name, ...[...files].map(([file, bytes]) => `${kilobytes(bytes.byteLength)}  ${file}`)].join("\n");
}

function summary({ name, bytes, files }: Tarball): string {
  const unpacked = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
  return `${name.padEnd(8)}${kilobytes(bytes.byteLength)} packed ${kilobytes(unpacked)} unpacked ${String(files.size).padStart(5)} files`;
}
