import { handleAnyone } from "#server/http/handle.ts";
import { readText, textRequest } from "#server/profiles/read-text.ts";

export const GET = handleAnyone(textRequest, readText);
