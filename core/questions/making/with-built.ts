import { displayName, type Entity } from "../../facts/entity.ts";

const heads =
  "Bridge|Tunnel|Dam|Canal|Railway|Railroad|Line|Tower|Viaduct|Aqueduct|Lighthouse|Stadium|Scheme|Highway|Barrage|Reservoir|Pipeline|Metro|Cathedral|Palace|Castle|Opera House|Theatre|Pyramid|Temple|Lock|Pier|Wall|Underground|Subway|Observatory";

const isBuilt = new RegExp(String.raw`\b(?:${heads})$`, "u");

const moves =
  "(?:start(?:s|ed)?|beg[aiu]n|resum(?:e|ed)|stop(?:ped)?|ceased?|halt(?:ed)?|end(?:ed)?|finish(?:ed)?|continued?|(?:was|were) (?:started|begun|stopped|halted|finished|completed|resumed|suspended)|took (?:\\d|____|\\p{Ll}+ years))";

const work = new RegExp(
  String.raw`(?<=^|^According to the text, |\bdid )([Ww]ork|[Bb]uilding work)(?= (?:again |finally )?${moves})`,
  "u",
);
const construction = new RegExp(
  String.raw`(?<=^|^According to the text, |\bdid )(?:[Tt]he )?([Cc]onstruction|[Bb]uilding)(?= (?:again |finally )?${moves})`,
  "u",
);
const during = /\bduring construction\b(?! of\b)/u;

/** “Work started”, “killed during construction”: of what the text is about, where that was built. */
export function withBuilt(stem: string, topic: Entity): string {
  if (!isBuilt.test(topic.name)) return stem;
  const name = displayName(topic);
  return stem
    .replace(during, `during the construction of ${name}`)
    .replace(work, `$1 on ${name}`)
    .replace(
      construction,
      (_, noun: string, at: number) => `${at === 0 ? "The " : "the "}${noun.toLowerCase()} of ${name}`,
    );
}

/** “Named the tunnel a wonder”: by its name, where the text has no other of its kind. */
export function withHeadNamed(stem: string, topic: Entity, isOther: (head: string) => boolean): string {
  if (!topic.hasArticle || !isBuilt.test(topic.name)) return stem;
  const head = topic.name.split(" ").at(-1)?.toLowerCase() ?? "";
  const bare = new RegExp(
    String.raw`\b([Tt])he ${head}(?![\p{L}’'-]|,? (?:of|at|in \p{Lu}|near|between|from|under|called|named|that|which|\p{Lu}))`,
    "u",
  );
  return bare.test(stem) && !isOther(head) ? stem.replace(bare, `$1he ${topic.name}`) : stem;
}
