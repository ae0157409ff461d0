// Recomputes every row whose source is CLDR with Node's Intl, which is built on ICU4C and so
// shares no code with ICU4X. Exits 1 if a row disagrees and the row does not say why.
//
//   node tests/judges/judge.mjs

import { readFileSync } from "node:fs";
import { escape, recompute, unescape } from "./intl.mjs";

const cldr = Number(process.versions.cldr);
if (!(cldr >= 48) || Intl.DateTimeFormat.supportedLocalesOf("ko").length === 0) {
  console.error(`this Node has CLDR ${process.versions.cldr ?? "without languages"}; the tables need full ICU with CLDR 48 or later`);
  process.exit(2);
}

const rows = (name) =>
  readFileSync(new URL(`../cases/${name}`, import.meta.url), "utf8")
    .split("\n")
    .map((line, index) => ({ line: index + 1, cells: line.split("\t") }))
    .filter(({ cells }) => cells.length > 1 && !cells[0].startsWith("#"));

const faults = [];
let judged = 0;
let known = 0;

/** A source such as `CLDR 49, not 48` names a difference between the versions. */
const compare = (file, line, source, expected, actual) => {
  judged += 1;
  if (actual === expected || (actual === undefined && source.includes("compact"))) return;
  if (source.startsWith("CLDR 49")) known += 1;
  else faults.push(`${file}:${line}: the table says \`${escape(expected)}\`, Intl says \`${escape(String(actual))}\``);
};

for (const { line, cells } of rows("formats.tsv")) {
  const [name, language, args, expected, source] = cells;
  if (!/^CLDR \d/.test(source)) continue;
  compare("formats.tsv", line, source, unescape(expected), recompute(name, language, unescape(args), source));
}

for (const { line, cells } of rows("order.tsv")) {
  const [language, unsorted, expected, source] = cells;
  if (!/^CLDR \d/.test(source)) continue;
  const collator = new Intl.Collator(language === "en" ? "en-GB" : language);
  compare("order.tsv", line, source, expected, unescape(unsorted).split(";").sort(collator.compare).join(";"));
}

console.log(`CLDR ${process.versions.cldr}: ${judged} rows judged, ${known} known version differences, ${faults.length} faults`);
faults.forEach((fault) => console.error(fault));
process.exit(faults.length === 0 ? 0 : 1);
