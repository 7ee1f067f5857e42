/** What a contact says that is copied to another day: nothing of how the first one went. */
export const NOTHING_TOLD = {
  outcome: null,
  absence_reason: null,
  moved_to_on: null,
  seen_alone: null,
  note: null,
  followed_up_on: null,
  follow_up: null,
}
