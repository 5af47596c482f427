import { z } from "zod";
import { handleAnyone } from "#server/http/handle.ts";
import { listOffers } from "#server/quizzes/list-offers.ts";

export const GET = handleAnyone(z.object({}), listOffers);
