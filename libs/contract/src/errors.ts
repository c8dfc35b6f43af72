/**
 * Every error a person can meet, by code. HTTP, socket and console translations share this dictionary; the English
 * sentence is the fallback where a translation has no words of its own.
 */
export const ERROR_CODES = {
  unauthenticated: { status: 401, message: 'You are signed out. Sign in to go on.' },
  forbidden: { status: 403, message: 'Your role does not allow this.' },
  not_found: { status: 404, message: 'This no longer exists, or it belongs to another workspace.' },
  invalid_input: { status: 422, message: 'Something in the request is not right.' },
  payload_too_large: { status: 413, message: 'The request is too large.' },
  rate_limited: { status: 429, message: 'Too many attempts. Wait a moment and try again.' },
  conversation_claimed: { status: 409, message: 'A colleague has taken this conversation.' },
  reply_conflict: { status: 409, message: 'A colleague has answered since you last looked.' },
  reply_too_long: { status: 422, message: 'The reply is longer than the network allows.' },
  reply_not_allowed: { status: 422, message: 'The network does not let us answer this post.' },
  reply_not_retryable: { status: 409, message: 'Only a reply that failed can be sent again.' },
  reply_cancelled: { status: 409, message: 'This reply was taken back.' },
  reply_decided: { status: 409, message: 'A colleague has decided on this reply already.' },
  reply_gone_out: { status: 409, message: 'It is too late: the reply is already on its way.' },
  draft_gone: { status: 409, message: 'There is no unsent text to take over any more.' },
  template_taken: { status: 409, message: 'Another template has this shortcut.' },
  macro_changed: { status: 409, message: 'A colleague has changed this macro since.' },
  template_changed: { status: 409, message: 'A colleague has changed this template since.' },
  fault_needed: {
    status: 409,
    message: 'This was about a problem. Say whose fault it was before you close it.',
  },
  remedy_currency: {
    status: 409,
    message: 'The workspace counts in another currency now. Look at the sum again.',
  },
  remedy_over_limit: {
    status: 403,
    message: 'The sum is more than you may give. Lower it, or leave it to somebody with a wider limit.',
  },
  promise_too_early: {
    status: 422,
    message: 'What you promise is due before the reply goes out. Choose a later time for it, or send earlier.',
  },
  bulletin_changed: {
    status: 409,
    message: 'A colleague has changed this bulletin since. Read it again before you go on.',
  },
  promise_settled: { status: 409, message: 'A colleague has seen to this promise already.' },
  promise_unanswered: {
    status: 409,
    message: 'No reply of ours has gone out since the promise was made. Answer the customer first.',
  },
  promise_not_told: {
    status: 409,
    message: 'The customer has not been told another time: no reply of ours has gone out since the promise was made.',
  },
  stock_watch_settled: { status: 409, message: 'A colleague has seen to this already.' },
  stock_event_differs: {
    status: 409,
    message: 'An event with this id was told before, and it said something else. Use a new id for a new arrival.',
  },
  stock_key_invalid: {
    status: 401,
    message: 'This key does not work. Send "Authorization: Bearer <key>" with a key from Settings, Stock.',
  },
  stock_keys_too_many: { status: 409, message: 'There are too many keys. Revoke one that is not used.' },
  channel_unavailable: { status: 409, message: 'The channel cannot publish right now.' },
  channel_not_changeable: { status: 409, message: 'This channel cannot be changed in this way now.' },
  correction_changed: { status: 409, message: 'A colleague has judged this post since.' },
  role_not_allowed: { status: 403, message: 'Nobody gives a higher role than their own, or changes one above it.' },
  last_owner: { status: 409, message: 'The workspace needs an owner. Make somebody else one first.' },
  member_exists: { status: 409, message: 'This person is a member already.' },
  member_inactive: { status: 409, message: 'This person is no longer an active member.' },
  invitation_invalid: { status: 404, message: 'This invitation does not work. Ask for a new one.' },
  password_wrong: { status: 422, message: 'The password is not right.' },
  two_factor_elsewhere: {
    status: 409,
    message: 'This person works in another workspace as well.',
  },
  routing_in_use: { status: 409, message: 'This cannot be removed: it is the default, or a policy counts by it.' },
  picture_type_wrong: { status: 422, message: 'The network does not take pictures of this kind.' },
  picture_too_large: { status: 413, message: 'The picture is larger than the network takes.' },
  pictures_too_many: { status: 422, message: 'The network does not take as many pictures with one reply.' },
  picture_gone: { status: 409, message: 'A picture is no longer there. Add it again.' },
  picture_unavailable: { status: 504, message: 'The picture could not be fetched.' },
  merge_not_undoable: {
    status: 409,
    message: 'This merge can no longer be undone, or a later one must be undone first.',
  },
  customers_same: { status: 409, message: 'These two are one customer already.' },
  too_slow: { status: 503, message: 'This takes too long to count right now. Choose a shorter time.' },
  unavailable: { status: 503, message: 'Genklang cannot reach its database. It tries again by itself.' },
  internal: { status: 500, message: 'Something went wrong.' },
} as const satisfies Record<string, { status: number; message: string }>;

/** The name of an error in {@link ERROR_CODES}. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** Which field of a request is wrong, and what to do about it. */
export interface FieldError {
  field: string;
  message: string;
}

/** The shape of every refused request, over HTTP and over the socket. `errorId` names a bug in the logs. */
export interface ErrorBody {
  code: ErrorCode;
  message: string;
  fields?: FieldError[];
  errorId?: string;
}

/** The answer to every socket request. */
export type Answer<T> = { ok: true; data: T } | ({ ok: false } & ErrorBody);
