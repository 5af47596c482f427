/** Documents that tests make on the fly, for journeys too. */
export { aDocx, aParagraph, aPdf, heading } from "#server/texts/samples.ts";
