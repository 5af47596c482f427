import { deviceGreeting, readMe } from "#server/accounts/read-me.ts";
import { handleAnyone } from "#server/http/handle.ts";

export const GET = handleAnyone(deviceGreeting, readMe);
