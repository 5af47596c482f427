/**
 * Raised when an event's meaning changes or a type is added; older events keep their number and are read as it says.
 * 2: `exam`, `pardon`, answers that were shown.
 */
export const EVENT_FORMAT = 2;
