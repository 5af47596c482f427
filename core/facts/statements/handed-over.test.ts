import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const built = `${mill} The engineer of the Ottery Mill, Karl Stein, had drawn a plain hall`;

test("who held an office for a time was not the one who held it", () => {
  expect(told(`${built}; he resigned in 1871. His successor was Ada Marsh.`)).not.toContain(
    "The engineer of the Ottery Mill was [Karl Stein].",
  );
});

test("who alone held it was", () => {
  expect(told(`${built} in 1871.`)).toContain("The engineer of the Ottery Mill was [Karl Stein].");
});
