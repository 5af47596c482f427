import { endTurn } from "../store/owner.ts";
import { whenAlone } from "./lock.ts";
import { tellNewPerson } from "./loop.ts";

/** Ends a person's turn on this device, once their session is over; the other tabs are told. */
export async function leaveDevice(unsent: "keep" | "forget"): Promise<void> {
  await whenAlone(() => endTurn(unsent));
  tellNewPerson();
}
