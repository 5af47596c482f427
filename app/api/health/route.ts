import { checkHealth } from "#server/db/check-health.ts";

export const dynamic = "force-dynamic";

export const GET = checkHealth;
