type Id<Name extends string> = string & { readonly idOf: Name };

export type UserId = Id<"user">;
export type ProfileId = Id<"profile">;
export type QuestionId = Id<"question">;
export type AttemptId = Id<"attempt">;
export type EventId = Id<"event">;
export type DeviceId = Id<"device">;
