import type { Topic } from "../resolution/topic.ts";
import { asTopic } from "./as-topic.ts";
import { poolOf } from "./pool.ts";
import { signsOf } from "./signs.ts";
import type { Told } from "./told.ts";
import { ofNothing, weights, type Sign, type Signs } from "./weights.ts";

/** A text is taken to be about something from this likelihood on: the facts of a wrong topic are all wrong. */
const LEAST = 0.6;

/** What a text is about: the likeliest of all that it names and that stands above it; null where that is not clear. */
export function findTopic(told: Told): Topic | null {
  const pool = poolOf(told);
  const odds = pool.entities.map((entity) => ({ entity, odds: Math.exp(scoreOf(signsOf(entity, pool, told))) }));
  const [likeliest] = [...odds].sort((a, b) => b.odds - a.odds);
  const all = odds.reduce((sum, each) => sum + each.odds, Math.exp(ofNothing));
  return likeliest && likeliest.odds >= LEAST * all ? asTopic(likeliest.entity, told) : null;
}

const signNames = Object.keys(weights).filter(isSign);

function isSign(name: string): name is Sign {
  return name in weights;
}

const scoreOf = (signs: Signs): number => signNames.reduce((sum, sign) => sum + weights[sign] * (signs[sign] ?? 0), 0);
