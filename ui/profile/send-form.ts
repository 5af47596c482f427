export interface Refused {
  readonly message: string;
  /** What is wrong with which field. */
  readonly fields: Readonly<Record<string, string>>;
}

const away = "The server could not be reached. What you typed is still here: try again when you are online.";

/** Sends a form with its files. Says where to go, or why it was refused. */
export async function sendForm(path: string, form: FormData): Promise<Refused | { readonly to: string }> {
  try {
    const response = await fetch(path, { method: "POST", body: form, headers: { accept: "application/json" } });
    const reply = asReply(await response.json());
    return reply ?? { message: away, fields: {} };
  } catch {
    return { message: away, fields: {} };
  }
}

function asReply(reply: unknown): Refused | { readonly to: string } | null {
  if (typeof reply !== "object" || reply === null) return null;
  if ("to" in reply && typeof reply.to === "string") return { to: reply.to };
  if (!("message" in reply) || typeof reply.message !== "string") return null;
  const given = "fields" in reply && typeof reply.fields === "object" && reply.fields !== null ? reply.fields : {};
  const fields = Object.entries(given).flatMap(([name, text]): [string, string][] =>
    typeof text === "string" ? [[name, text]] : [],
  );
  return { message: reply.message, fields: Object.fromEntries(fields) };
}
