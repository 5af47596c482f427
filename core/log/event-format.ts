/** Raised when an event's meaning changes; older events keep their number and are read as it says. */
export const EVENT_FORMAT = 1;
