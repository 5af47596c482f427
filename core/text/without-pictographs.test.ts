import { describe, expect, test } from "vitest";
import { toSource } from "./block.ts";
import { readDocument } from "./layout.ts";
import { withoutPictographs } from "./without-pictographs.ts";

const read = (source: string) => withoutPictographs(readDocument(source, "markdown", "x"));
const textsOf = (source: string): string[] => read(source).blocks.map(({ text }) => text);

describe("pictures among the words of a text", () => {
  test("are not read, whatever they stand beside", () => {
    expect(textsOf("# 🌍 Orrin\n\n🏛️ Orrin was founded in 1302 🎉🎉. 📊 It grew by 5 % ✨ in 1903 👩🏽‍🔬.")).toEqual([
      "Orrin",
      "Orrin was founded in 1302. It grew by 5 % in 1903.",
    ]);
    expect(textsOf("- 📍 Seat: Oslo 🇳🇴\n- 1️⃣ Bergen\n")).toEqual(["Seat: Oslo", "Bergen"]);
  });

  test("leave a line or a cell that is nothing else, and ®, as they are", () => {
    expect(textsOf("🎉\n\nOrrin® opened.")).toEqual(["🎉", "Orrin® opened."]);
    const [row] = read("| Land | Open |\n|---|---|\n| 🇳🇴 Norway | ✅ |\n").blocks.filter(
      ({ cells }) => cells.length > 0,
    );
    expect(row?.cells.map(({ start, end }) => row.text.slice(start, end))).toEqual(["Norway", "✅"]);
  });

  test("are no part of the heads of a table", () => {
    const [row] = read("| 🏆 Cup | Year 📅 |\n|---|---|\n| Tern | 1902 |\n").blocks.filter(
      ({ cells }) => cells.length > 0,
    );
    expect(row?.cells.map(({ header }) => header)).toEqual(["Cup", "Year"]);
  });

  test("leave the way back to the source", () => {
    const source = "# Orrin\n\n🏛️ Orrin was **founded** &amp; sold 🎉 in 1302.";
    const block = read(source).blocks[1];
    for (const word of ["Orrin", "founded", "& sold", "1302."]) {
      const start = block?.text.indexOf(word) ?? -1;
      const place = block && toSource(block, { start, end: start + word.length });
      expect(source.slice(place?.start, place?.end).replace("&amp;", "&")).toBe(word);
    }
  });

  test("are bullets of a plain text where line stands below line with one", () => {
    const kindsOf = (source: string) => readDocument(source, "plain", "x").blocks.map(({ kind, text }) => [kind, text]);
    expect(
      kindsOf("🌍 Orrin\n\n🦊 Arden counts hares from Bath\n📊 Holm was set up in 1998\n\n✨ Crowds came."),
    ).toEqual([
      ["heading", "🌍 Orrin"],
      ["list-item", "Arden counts hares from Bath"],
      ["list-item", "Holm was set up in 1998"],
      ["paragraph", "✨ Crowds came."],
    ]);
  });
});
