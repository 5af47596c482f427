import type { Topic } from "../resolution/topic.ts";
import { asTopic } from "./as-topic.ts";
import { mostNamedByFile } from "./file-name.ts";
import { poolOf } from "./pool.ts";
import { signsOf } from "./signs.ts";
import type { Told } from "./told.ts";
import { ofFile, ofNothing, weights, type Sign, type Signs } from "./weights.ts";

/** A text is taken to be about something from this likelihood on: the facts of a wrong topic are all wrong. */
const LEAST = 0.6;

/** Of what no line above and no first words name, and few sentences speak, the chance is less than its signs say. */
const LEAST_IN_PASSING = 0.75;

const namings = [
  ...["titleIs", "titlePart", "titleOpens", "titleHas", "titlePlaces", "titleSaysKind"],
  ...["belowNames", "pageNames", "pageHas", "headword", "introduced", "defined"],
].filter(isSign);

/** A port from which a ship sails, a museum that owns the violin: nobody is told of in passing for long. */
function isInPassing(signs: Signs): boolean {
  const { person = 0, spread = 0, subject = 0, fit = 0 } = signs;
  const isNamed = namings.some((sign) => (signs[sign] ?? 0) > 0);
  return !isNamed && person === 0 && (spread < 0.5 || (subject === 0 && fit < 0.5));
}

/** What a text is about: the likeliest of all that it names and that stands above it; null where that is not clear. */
export function findTopic(told: Told): Topic | null {
  const pool = poolOf(told);
  const signed = pool.entities.map((entity) => {
    const signs = signsOf(entity, pool, told);
    return { entity, signs, score: scoreOf(signs) };
  });
  const named = mostNamedByFile(signed, told.document);
  const odds = signed.map(({ entity, signs, score }) => {
    const byFile = named?.entity === entity ? named.byFile : 0;
    const least = byFile === 0 && isInPassing(signs) ? LEAST_IN_PASSING : LEAST;
    return { entity, odds: Math.exp(score + ofFile * byFile), least };
  });
  const [likeliest] = [...odds].sort((a, b) => b.odds - a.odds);
  const all = odds.reduce((sum, each) => sum + each.odds, Math.exp(ofNothing));
  return likeliest && likeliest.odds >= likeliest.least * all ? asTopic(likeliest.entity, told) : null;
}

const signNames = Object.keys(weights).filter(isSign);

function isSign(name: string): name is Sign {
  return name in weights;
}

const scoreOf = (signs: Signs): number => signNames.reduce((sum, sign) => sum + weights[sign] * (signs[sign] ?? 0), 0);
