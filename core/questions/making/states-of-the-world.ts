import type { Random } from "../../base/random.ts";
import type { Fact } from "../../facts/fact.ts";
import { isOfQuantity } from "./place-cell.ts";

/** So many states there are, with a few that not all recognise. */
const MOST = 197;
/** With fewer members a union is one of a region, whose number nobody knows beforehand. */
const LEAST = 100;

/** How far beside the key a guess at the members of a union of the whole world may lie. */
const BESIDE = [-34, -27, -21, -16, -11, -7, 3, 6, 9, 13, 18];

const members =
  /\b(?:members?|membership|states|countries|nations|governments|parliaments|administrations|parties|signatories)\b/iu;

/** Whether states are counted, of which there are no more than there are: “288 member states” is nobody’s guess. */
export function isOfStates({ kind, asking }: Fact, value: number): boolean {
  if (kind !== "count" || value < LEAST || value > MOST) return false;
  if (asking.way === "value") {
    const { before, after } = asking.askable.statement;
    return members.test(`${before} ${after}`);
  }
  return (
    asking.way === "cell" && members.test(isOfQuantity(asking.cell.header) ? asking.cell.label : asking.cell.header)
  );
}

/** Numbers of states beside the key, as many on either side as the world allows. */
export function statesBeside(value: number, draw: Random): number[] {
  const start = Math.floor(draw() * BESIDE.length);
  const turned = BESIDE.map((_, i) => BESIDE[(start + i * 3) % BESIDE.length] ?? -7);
  return turned.map((step) => value + step).filter((each) => each <= MOST);
}
