/** What a unit measures, and how much of its common unit it is. */
interface Unit {
  readonly measures: "length" | "area" | "mass" | "span" | "volume" | "power" | "speed";
  readonly of: number;
}

/** Units by their names: lengths in metres, areas in square metres, masses in kilograms, spans of time in days. */
const units: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    length: {
      kilometres: 1000,
      metres: 1,
      centimetres: 0.01,
      millimetres: 0.001,
      miles: 1609.344,
      feet: 0.3048,
      inches: 0.0254,
      yards: 0.9144,
    },
    area: {
      hectares: 1e4,
      acres: 4046.86,
      "km²": 1e6,
      "m²": 1,
      "square kilometres": 1e6,
      "square metres": 1,
      "square miles": 2_589_988,
      "square feet": 0.0929,
    },
    mass: { kilograms: 1, grams: 0.001, tonnes: 1000, tons: 1000 },
    span: { hours: 1 / 24, minutes: 1 / 1440, days: 1, nights: 1, weeks: 7, months: 30.4, years: 365.25 },
    volume: { litres: 1, "cubic metres": 1000, "cubic kilometres": 1e12, gallons: 3.785, barrels: 159 },
    power: { watts: 1, kilowatts: 1e3, megawatts: 1e6, gigawatts: 1e9 },
    speed: { "km/h": 1, mph: 1.609344, knots: 1.852 },
  }).flatMap(([measures, all]) =>
    Object.entries(all).map(([name, of]): [string, Unit] => [name, { measures: measures as Unit["measures"], of }]),
  ),
);

export const unitOf = (name: string | null): Unit | undefined => units.get(name ?? "");

const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    length: "long length lengths longest",
    height:
      "high tall height rises rise rose climbs climbed soars soared stands stand stood lies lay elevation altitude",
    width: "wide broad width breadth across",
    depth: "deep depth",
    thickness: "thick thickness",
    diameter: "diameter",
    circumference: "circumference",
    area: "area surface covers cover covered",
    weight: "weight weighs weigh weighed",
    span: "span spans spanned",
    draught: "draught draft",
    capacity: "capacity output",
    duration: "lasts last lasted takes take took duration",
  }).flatMap(([dimension, forms]) => forms.split(" ").map((form): [string, string] => [form, dimension])),
);

/** “Height” for “high” and “rises”; undefined for a word that names no dimension. */
export const dimensionOf = (word: string): string | undefined => words.get(word);
